package vn.tincay.report.past.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Form;

/**
 * Proposes for each column the cell of the form whose title is most alike. A column that fits two cells equally well gets
 * none.
 */
public final class ColumnMatcher {

    /** The least similarity for a proposal: the share of words that two titles have in common. */
    private static final double LEAST_SIMILARITY = 0.55;

    /** Cells whose similarity differs by less fit a column equally well. */
    private static final double EQUAL_SIMILARITY = 0.02;

    /** Words without diacritics that many titles have; they do not count. */
    private static final Set<String> COMMON = Set.of(
            "so", "luong", "luot", "cac", "ve", "va", "da", "duoc", "la", "tren", "theo", "cua", "trong", "do", "tong");

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private record Pair(int column, String cell, double similarity) {}

    private final Map<String, List<Set<String>>> titles = new LinkedHashMap<>();

    public ColumnMatcher(Form form) {
        for (var section : form.sections()) {
            for (var table : section.tables()) {
                for (var row : table.rows()) {
                    row.cells().stream()
                            .filter(code -> code != null)
                            .forEach(code -> titles.put(
                                    code,
                                    titles(form.require(code), table.title().vi())));
                }
            }
        }
    }

    private static List<Set<String>> titles(Cell cell, String table) {
        return List.of(
                words(cell.title().vi()),
                words(cell.title().vi() + " " + table),
                words(cell.title().vi() + " " + cell.unit().vi()),
                words(cell.title().en()));
    }

    /** The codes of the proposed cells by column; no cell is proposed twice. */
    public Map<Integer, String> match(List<HeadedColumn> columns) {
        var pairs = new ArrayList<Pair>();
        for (var column : columns) {
            pairs.addAll(pairs(column));
        }
        pairs.sort(Comparator.comparingDouble(Pair::similarity).reversed());
        var matched = new HashMap<Integer, String>();
        var matchedCells = new HashSet<String>();
        for (var pair : pairs) {
            if (!matched.containsKey(pair.column()) && matchedCells.add(pair.cell())) {
                matched.put(pair.column(), pair.cell());
            }
        }
        return matched;
    }

    private List<Pair> pairs(HeadedColumn column) {
        if (titles.containsKey(column.title().strip())) {
            return List.of(new Pair(column.index(), column.title().strip(), 2));
        }
        var pairs = new ArrayList<Pair>();
        titles.forEach((cell, forms) -> {
            double similarity = forms.stream()
                    .mapToDouble(form -> similarity(words(column.title()), form))
                    .max()
                    .orElse(0);
            if (similarity >= LEAST_SIMILARITY) {
                pairs.add(new Pair(column.index(), cell, similarity));
            }
        });
        double best = pairs.stream().mapToDouble(Pair::similarity).max().orElse(0);
        long equal = pairs.stream()
                .filter(pair -> pair.similarity() > best - EQUAL_SIMILARITY)
                .count();
        return equal > 1 ? List.of() : pairs;
    }

    private static double similarity(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * common / (one.size() + other.size());
    }

    private static Set<String> words(String title) {
        var all = Set.copyOf(List.of(
                VietnameseText.fold(BRACKETS.matcher(title).replaceAll(" ")).split(" ")));
        var telling = new HashSet<>(all);
        telling.removeAll(COMMON);
        telling.remove("");
        return telling.isEmpty() ? all : telling;
    }
}
