package vn.tincay.report.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds cells that are computed from themselves, directly or through others. */
public final class FormulaCircle {

    private final Form form;
    private final Set<String> done = new HashSet<>();
    private final List<String> path = new ArrayList<>();

    private FormulaCircle(Form form) {
        this.form = form;
    }

    /** The cells of one circle, the first one again at the end; empty when there is none. */
    public static List<Cell> in(Form form) {
        var search = new FormulaCircle(form);
        for (var code : form.cells().keySet()) {
            var circle = search.from(code);
            if (!circle.isEmpty()) {
                return circle.stream().map(form::require).toList();
            }
        }
        return List.of();
    }

    private List<String> from(String code) {
        int at = path.indexOf(code);
        if (at >= 0) {
            path.add(code);
            return List.copyOf(path.subList(at, path.size()));
        }
        var formula = form.cell(code).map(Cell::formula).orElse(null);
        if (formula == null || done.contains(code)) {
            return List.of();
        }
        path.add(code);
        for (var next : formula.cells()) {
            var circle = from(next);
            if (!circle.isEmpty()) {
                return circle;
            }
        }
        path.removeLast();
        done.add(code);
        return List.of();
    }
}
