package vn.tincay.reader.grammar;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.ResourceTable;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameCasing;

/** Recognises the names of kinds of documents, in capitals on a separate line or at the beginning of the abstract. */
public final class DocumentKinds {
    private static final List<List<String>> TYPES = ResourceTable.rows("doc-types.tsv");
    private static final Pattern TAIL = Pattern.compile(
            "^(?:hanh dong|phoi hop|lien nganh|lien tich|cong tac|truyen thong|chi tiet|tuyen truyen|hoat dong|trien khai)?[ :*]*$");

    private DocumentKinds() {}

    /**
     * Whether the line contains only the kind of document: {@code KẾ HOẠCH}, {@code K Ế HOẠCH}, {@code QUYẾT ĐỊNH:}.
     */
    public static boolean isTypeLine(String text) {
        String type = typeOf(text);
        return type != null && TAIL.matcher(rest(text, type)).matches();
    }

    /** The kind of document that a line names in capitals at its beginning; null when it names none. */
    public static @Nullable String typeOf(String text) {
        if (text.length() > 400 || text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
            return null;
        }
        String plain = Folding.plain(text);
        for (List<String> row : TYPES) {
            String name = row.getFirst();
            String key = Folding.plain(name);
            if (plain.startsWith(key)
                    && NameCasing.isCapitals(text.substring(0, key.length()))
                    && isBoundary(plain, key.length())) {
                return name;
            }
        }
        return null;
    }

    /**
     * The kind of document that a text names first, before its number, "Kế hoạch số …", in capitals or small letters;
     * null when it names none.
     */
    public static @Nullable String numberedIn(String text) {
        String plain = Folding.plain(text);
        return TYPES.stream()
                .map(List::getFirst)
                .filter(name -> plain.startsWith(Folding.plain(name) + " so"))
                .findFirst()
                .orElse(null);
    }

    /** The folded text after the name of the type. */
    public static String rest(String text, String type) {
        return Folding.plain(text.substring(type.length())).strip();
    }

    /** The kind of document that a symbol in its number stands for: KH → Kế hoạch; null for an unknown symbol. */
    public static @Nullable String ofSymbol(String symbol) {
        for (List<String> row : TYPES) {
            if (row.get(1).equalsIgnoreCase(symbol)) {
                return row.getFirst();
            }
        }
        return null;
    }

    private static boolean isBoundary(String plain, int at) {
        return at >= plain.length() || !Character.isLetter(plain.charAt(at));
    }
}
