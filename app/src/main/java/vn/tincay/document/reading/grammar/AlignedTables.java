package vn.tincay.document.reading.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.tincay.document.reading.words.Folding;

/**
 * Rows of a table whose columns plain text keeps apart by tabs or runs of spaces: "TT   Nội dung   Chủ trì   Thời gian". Only
 * lines with as many columns as the head are rows; what a cell wrapped onto the next line cannot be told apart and ends it.
 */
final class AlignedTables {
    private static final Pattern GAP = Pattern.compile(" {3,}|\\t+");
    private static final Pattern HEAD =
            Pattern.compile("^(?:tt|stt|so tt)\\b.*(?:noi dung|nhiem vu|hoat dong|cong viec|chi tieu)");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,3}(?:\\.\\d{1,2})?|[IVX]{1,5})[.)]?$");

    private AlignedTables() {}

    static List<CleanLine> rows(List<CleanLine> lines) {
        List<CleanLine> out = new ArrayList<>();
        int columns = 0;
        for (CleanLine line : lines) {
            List<String> cells = line.isRow() ? List.of() : cells(line.text());
            boolean head = cells.size() >= 3
                    && HEAD.matcher(Folding.plain(line.text())).find();
            columns = head ? cells.size() : columns;
            boolean numbered =
                    !cells.isEmpty() && NUMBER.matcher(cells.getFirst()).matches();
            boolean row = columns > 0 && (head || numbered && cells.size() >= 3 && cells.size() <= columns);
            if (row) {
                List<String> padded = new ArrayList<>(cells);
                while (padded.size() < columns) {
                    padded.add("");
                }
                out.add(new CleanLine(
                        line.number(), line.to(), String.join(" | ", padded), List.copyOf(padded), true, false));
            } else {
                columns = 0;
                out.add(line);
            }
        }
        return out;
    }

    private static List<String> cells(String text) {
        return Arrays.stream(GAP.split(text)).map(String::strip).toList();
    }
}
