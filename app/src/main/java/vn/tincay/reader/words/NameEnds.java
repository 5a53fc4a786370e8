package vn.tincay.reader.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tincay.base.ResourceTable;

/** Finds the end of a body's name in running text: at a punctuation mark, or at a lower-case word of the table. */
public final class NameEnds {
    private static final Pattern END = Pattern.compile(" (?:"
            + ResourceTable.column("name-ends.tsv").stream()
                    .map(word -> Pattern.quote(Folding.lower(word)))
                    .collect(Collectors.joining("|"))
            + "|về\\p{L}+|các (?!cấp|xã|phường|huyện|quận|tỉnh|thị|thành|thôn|bản|ấp|khu|đặc khu|sở|bộ|ban|ngành|phòng|cơ quan|đơn vị|địa phương|trường|tổ|hội|đoàn|chi|đảng|công|đài|trung tâm|bệnh viện|doanh nghiệp)\\p{Ll}+"
            + ")(?!\\p{L})|[;.:(]|,(?! ?\\p{L})");
    private static final Pattern TOWN = Pattern.compile("(?:tp|tx|tt|ths|ts)$");

    private NameEnds() {}

    /**
     * The first position at or after {@code from} where the name that begins at {@code start} ends; {@code to} when it
     * continues.
     */
    public static int after(String text, int start, int from, int to) {
        String near = text.substring(start, Math.min(to, from + LONGEST));
        String low = Folding.lower(near);
        Matcher end = END.matcher(low).region(from - start, near.length());
        while (end.find()) {
            if (!insideName(near, low, end.start())) {
                return start + end.start();
            }
        }
        return to;
    }

    private static final int LONGEST = 400;

    private static boolean insideName(String text, String low, int at) {
        char c = text.charAt(at);
        if (c == '.') {
            return TOWN.matcher(low.substring(0, at)).find();
        }
        return c == ' ' && Character.isUpperCase(text.charAt(at + 1));
    }
}
