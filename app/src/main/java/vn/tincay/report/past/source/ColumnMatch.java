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
public final class ColumnMatch {

    /** Titles that share less than this part of their words are not proposed. */
    private static final double LEAST = 0.55;

    /** Two cells that differ by less fit equally well. */
    private static final double EQUAL = 0.02;

    /** Words that most titles have. */
    private static final Set<String> COMMON = Set.of(
            "so", "luong", "luot", "cac", "ve", "va", "da", "duoc", "la", "tren", "theo", "cua", "trong", "do", "tong");

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private record Pair(int column, String cell, double alike) {}

    private final Map<String, List<Set<String>>> titles = new LinkedHashMap<>();

    public ColumnMatch(Form form) {
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

    /** The proposed cells by column. */
    public Map<Integer, String> of(List<HeadedColumn> columns) {
        var pairs = new ArrayList<Pair>();
        for (var column : columns) {
            pairs.addAll(pairs(column));
        }
        pairs.sort(Comparator.comparingDouble(Pair::alike).reversed());
        var matched = new HashMap<Integer, String>();
        var given = new HashSet<String>();
        for (var pair : pairs) {
            if (!matched.containsKey(pair.column()) && given.add(pair.cell())) {
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
            double alike = forms.stream()
                    .mapToDouble(form -> alike(words(column.title()), form))
                    .max()
                    .orElse(0);
            if (alike >= LEAST) {
                pairs.add(new Pair(column.index(), cell, alike));
            }
        });
        double best = pairs.stream().mapToDouble(Pair::alike).max().orElse(0);
        long equal = pairs.stream().filter(pair -> pair.alike() > best - EQUAL).count();
        return equal > 1 ? List.of() : pairs;
    }

    private static double alike(Set<String> one, Set<String> other) {
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
