package vn.tincay.reader.words;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tincay.base.ResourceTable;

/**
 * Distinguishes the line with a signer's office ("PHÓ CHỦ TỊCH UBND HUYỆN") from the line with the signer's name.
 * Diacritics count: a Mr Trương is no "trưởng". A line in capitals without diacritics is an office only when all of it
 * is the name of an office.
 */
public final class SignerOffices {
    private static final List<String> NAMES = ResourceTable.column("offices.tsv").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    private static final String DEPUTY = "^(?:quyền |q\\. ?)?(?:phó |p\\. ?)?(?:tổng )?";
    private static final Pattern OFFICE_WITH_BODY = Pattern.compile(
            DEPUTY + anyOf(NAMES.stream().map(Folding::lower).toList()) + "(?:[ ,][\\p{L} ,.&-]{1,70})?$");
    private static final Pattern OFFICE_ALONE = Pattern.compile(Folding.plain(DEPUTY)
            + anyOf(NAMES.stream().map(Folding::plain).toList())
            + "(?: thuong truc| thu nhat)?$");

    private SignerOffices() {}

    /** Whether a line contains only an office, perhaps with its body. */
    public static boolean isOffice(String line) {
        String text = line.strip();
        return OFFICE_WITH_BODY.matcher(Folding.lower(text)).matches()
                || NameCasing.isCapitals(text)
                        && OFFICE_ALONE.matcher(Folding.plain(text)).matches();
    }

    /** Whether a line is only the name of an office, without a body. */
    public static boolean isOfficeAlone(String line) {
        return OFFICE_ALONE.matcher(Folding.plain(line.strip())).matches() && isOffice(line);
    }

    /**
     * An office in running text: {@code PHÓ CHỦ TỊCH UBND HUYỆN} → {@code Phó Chủ tịch UBND huyện}. A line that is not
     * in capitals, or names no office, stays unchanged.
     */
    public static String inRunningText(String line) {
        String text = line.strip();
        Matcher m = HEAD.matcher(Folding.lower(text));
        if (!NameCasing.isCapitals(text) || !m.find()) {
            return text;
        }
        String office = NAMES.stream()
                .filter(name -> Folding.lower(name).equals(m.group(2)))
                .findFirst()
                .orElseThrow();
        String before = m.group(1).isEmpty() ? "" : NameCasing.capital(NameCasing.lower(text.substring(0, m.end(1))));
        String rest = BodyCasing.of(text.substring(m.end()).strip());
        boolean unit = UNIT.matcher(Folding.lower(rest)).find();
        String tail =
                rest.isEmpty() ? "" : " " + (unit ? NameCasing.lower(rest.substring(0, 1)) + rest.substring(1) : rest);
        return (before + office + tail).replace(" ,", ",");
    }

    private static final Pattern HEAD = Pattern.compile("(" + DEPUTY + ")"
            + anyOf(NAMES.stream().map(Folding::lower).toList()).replaceFirst("\\(\\?:", "(") + "(?!\\p{L})");
    private static final Pattern UNIT =
            Pattern.compile("^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?!\\p{L})");

    private static String anyOf(List<String> names) {
        return names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
