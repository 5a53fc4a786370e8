package vn.tincay.reader.facts.task;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.tincay.reader.grammar.Block;

/**
 * Joins the parts of a table row that a page break tore apart. The second part has no number, begins in the middle of a
 * sentence, and has words only where the first part has some.
 */
final class ContinuedRows {

    private ContinuedRows() {}

    static List<Block> joined(List<Block> blocks) {
        List<Block> rows = new ArrayList<>();
        for (Block block : blocks) {
            boolean continues = !rows.isEmpty() && continues(rows.getLast(), block);
            rows.add(continues ? join(rows.removeLast(), block) : block);
        }
        return rows;
    }

    private static boolean continues(Block before, Block row) {
        List<String> above = before.cells();
        List<String> cells = row.cells();
        if (!row.isRow()
                || above.size() != cells.size()
                || above.getFirst().isBlank()
                || !cells.getFirst().isBlank()) {
            return false;
        }
        String first =
                cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
        return !first.isEmpty()
                && Character.isLowerCase(first.strip().codePointAt(0))
                && IntStream.range(0, cells.size())
                        .allMatch(c -> cells.get(c).isBlank() || !above.get(c).isBlank());
    }

    private static Block join(Block before, Block row) {
        List<String> cells = IntStream.range(0, row.cells().size())
                .mapToObj(c -> (before.cells().get(c) + " " + row.cells().get(c)).strip())
                .toList();
        return new Block(
                before.mark(),
                before.text() + " " + row.text(),
                before.fromLine(),
                row.toLine(),
                cells,
                before.strong());
    }
}
