package vn.tincay.report.draft.structure;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.Text;
import vn.tincay.report.form.FormStructure;

/**
 * The sentence that a reporter reads when a check fails: as written, or composed from the names of the two figures. A
 * check that does more than compare two figures is shown as it is.
 */
public final class CheckMessage {

    private static final Pattern CELLS = Pattern.compile("\\s*([\\w.]+)\\s*(<=|>=|=)\\s*([\\w.]+)\\s*");

    private static final Map<String, Text> WORDS = Map.of(
            "<=", new Text("“%s” không được lớn hơn “%s”.", "“%s” may not be more than “%s”."),
            ">=", new Text("“%s” không được nhỏ hơn “%s”.", "“%s” may not be less than “%s”."),
            "=", new Text("“%s” phải bằng “%s”.", "“%s” must equal “%s”."));

    private CheckMessage() {}

    public static Text of(FormStructure structure, String rule, @Nullable Text written) {
        if (written != null && !written.vi().isBlank()) {
            return written.en() == null || written.en().isBlank() ? new Text(written.vi(), written.vi()) : written;
        }
        var cells = CELLS.matcher(rule);
        if (!cells.matches()) {
            return new Text(rule, rule);
        }
        var words = WORDS.getOrDefault(cells.group(2), new Text("%s – %s", "%s – %s"));
        var left = title(structure, cells.group(1));
        var right = title(structure, cells.group(3));
        return new Text(words.vi().formatted(left.vi(), right.vi()), words.en().formatted(left.en(), right.en()));
    }

    /** The comparison of the rows of two cells: {@code a.x <= b.x} becomes {@code a <= b}. */
    public static String ofRows(String rule) {
        return rule.replaceAll("\\.\\w+", "");
    }

    private static Text title(FormStructure structure, String cell) {
        var codes = cell.split("\\.", 2);
        var row = StructurePieces.row(structure, codes[0])
                .map(FormStructure.Row::title)
                .orElse(new Text(cell, cell));
        if (codes.length == 1) {
            return english(row);
        }
        return StructurePieces.tableOf(structure, codes[0]).stream()
                .flatMap(table -> StructurePieces.columns(table).stream())
                .filter(head -> head.code().equals(codes[1]))
                .findFirst()
                .map(head -> new Text(
                        row.vi() + " – " + head.title().vi(),
                        english(row).en() + " – " + english(head.title()).en()))
                .orElse(english(row));
    }

    private static Text english(Text text) {
        return text.en() == null || text.en().isBlank() ? new Text(text.vi(), text.vi()) : text;
    }
}
