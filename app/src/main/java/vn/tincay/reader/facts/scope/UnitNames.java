package vn.tincay.reader.facts.scope;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.ResourceTable;
import vn.tincay.reader.words.Folding;

/** Finds names of provinces and municipalities, old and new, and of units in running text. */
public final class UnitNames {
    private static final Set<String> PROVINCES = new HashSet<>();
    private static final Set<String> MUNICIPALITIES = new HashSet<>();
    private static final Pattern UNIT =
            Pattern.compile("\\b(tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) ");

    /** A unit with its name in mixed case; the capital of the name excludes words such as "xã hội" (society). */
    public static final Pattern NAMED = Pattern.compile(
            "(?<!\\p{L})(?:[Tt]ỉnh|[Tt]hành phố|TP\\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu) (?=\\p{Lu})(.+)$");

    static {
        for (List<String> row : ResourceTable.rows("provinces.tsv")) {
            (row.get(1).equals("thành phố") ? MUNICIPALITIES : PROVINCES).add(Folding.plain(row.getFirst()));
        }
    }

    private UnitNames() {}

    public static boolean isMunicipality(String name) {
        return MUNICIPALITIES.contains(Folding.plain(name).strip());
    }

    public static boolean isProvince(String name) {
        return PROVINCES.contains(Folding.plain(name).strip());
    }

    /**
     * The type, in lower case, that the text writes before the name of a unit: "tỉnh" when the text contains "tỉnh Sơn
     * La"; null when it contains none.
     */
    public static @Nullable String typeOf(String name, String text) {
        String low = Folding.lower(text);
        String wanted = Folding.lower(name).strip();
        Matcher m = UNIT.matcher(low);
        while (m.find()) {
            if (low.startsWith(wanted, m.end())) {
                return m.group(1).startsWith("tp") ? "thành phố" : m.group(1);
            }
        }
        return null;
    }
}
