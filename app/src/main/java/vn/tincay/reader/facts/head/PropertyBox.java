package vn.tincay.reader.facts.head;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/**
 * The box of properties above a document on a web page: "Số hiệu …", "Ngày ban hành …", "Người ký …". It is empty when
 * fewer than two properties are found.
 */
public final class PropertyBox {
    private static final String NAMES =
            "(so hieu|so k[yi] hieu|ngay ban hanh|ngay (?:bat dau |co |het )?hieu luc|loai van ban|the loai|(?:co quan|noi) ban hanh|nguoi ky|trich yeu|(?:ngay (?:dang )?|so )cong bao|tinh trang(?: hieu luc)?|linh vuc|ap dung)";
    private static final Pattern LINE = Pattern.compile(
            "(?:^|\\| ?)" + NAMES + "(?: van ban)?\\b ?(?:: ?\\|?|\\|)? ?|(?<=\\S) +" + NAMES + "(?: van ban)? ?: ?");
    private static final int FEWEST = 2;

    /** A property and its block. */
    public record Value(String text, Block block) {}

    private final Map<String, Value> values = new TreeMap<>();

    public static PropertyBox of(List<Block> head) {
        PropertyBox box = new PropertyBox();
        for (int i = 0; i < head.size(); i++) {
            box.read(head, i);
        }
        if (box.values.size() < FEWEST) {
            box.values.clear();
        }
        return box;
    }

    public @Nullable Value get(String key) {
        return values.get(key);
    }

    boolean isPresent() {
        return !values.isEmpty();
    }

    private void read(List<Block> head, int i) {
        Block block = head.get(i);
        String text = block.text();
        if (text.length() > 400) {
            return;
        }
        Matcher m = LINE.matcher(Folding.plain(text));
        int end = -1;
        String key = "";
        while (m.find()) {
            put(key, end < 0 ? "" : text.substring(end, m.start()), block);
            key = key(m.group(1) == null ? m.group(2) : m.group(1));
            end = m.end();
        }
        if (end >= 0) {
            String value = text.substring(end);
            boolean below = value.isBlank()
                    && i + 1 < head.size()
                    && head.get(i + 1).text().length() < 200;
            put(key, below ? head.get(i + 1).text() : value, block);
        }
    }

    private static String key(String label) {
        return switch (label) {
            case "so hieu", "so ky hieu", "so ki hieu" -> "number";
            case "ngay ban hanh" -> "date";
            case "ngay co hieu luc", "ngay hieu luc", "ngay bat dau hieu luc" -> "effective";
            case "loai van ban", "the loai" -> "type";
            case "co quan ban hanh", "noi ban hanh" -> "body";
            case "nguoi ky" -> "signer";
            case "trich yeu" -> "title";
            default -> "";
        };
    }

    private void put(String key, String value, Block block) {
        String clean = TextCleanup.clean(value.replace("|", " "));
        int rest = Folding.plain(clean).indexOf("  ");
        if (!key.isEmpty() && !clean.isEmpty() && !clean.equals("...")) {
            values.putIfAbsent(key, new Value(rest > 0 ? clean.substring(0, rest) : clean, block));
        }
    }
}
