package vn.tincay.report.draft.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds which rows are parts of another row. "Trong đó" (of which) announces some parts of the row above, "Chia ra"
 * (divided into) all of them. The rows numbered below a total and the rows that a written formula names are parts, too.
 */
final class OutlineParts {

    private final List<OutlineRow> rows;

    /** For each partial row, the row of which it is a part. */
    private final SortedMap<Integer, Integer> wholes = new TreeMap<>();

    /** For each total, the rows that are added up. */
    private final SortedMap<Integer, List<Integer>> sums = new TreeMap<>();

    /** For each row that is divided into parts, the row that announces its first division. */
    private final Map<Integer, OutlineRow> divided = new HashMap<>();

    private OutlineParts(List<OutlineRow> rows) {
        this.rows = rows;
    }

    static OutlineParts of(List<OutlineRow> rows) {
        var parts = new OutlineParts(rows);
        parts.findOpened();
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).isTotal() && !parts.sums.containsKey(at)) {
                parts.findTotal(at);
            }
            parts.findWritten(at);
        }
        parts.dropOtherUnits();
        return parts;
    }

    SortedMap<Integer, Integer> wholes() {
        return wholes;
    }

    SortedMap<Integer, List<Integer>> sums() {
        return sums;
    }

    /**
     * The row under which a row stands: its whole, its total, or the nearest row above at a higher level; null when
     * there is none.
     */
    @Nullable
    Integer above(int at) {
        if (wholes.containsKey(at)) {
            return wholes.get(at);
        }
        for (var sum : sums.entrySet()) {
            if (sum.getKey() < at && sum.getValue().contains(at)) {
                return sum.getKey();
            }
        }
        for (int before = at - 1; before >= 0; before--) {
            if (rows.get(before).level() < rows.get(at).level()) {
                return before;
            }
        }
        return null;
    }

    private void findOpened() {
        Integer whole = null;
        OutlineRow opener = null;
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            if (row.announcesSomeParts() || row.announcesAllParts()) {
                opener = row;
            } else if (row.heading()) {
                opener = null;
                whole = null;
            } else if (whole != null && row.isPart()) {
                wholes.put(at, whole);
            } else if (whole != null
                    && opener != null
                    && (!row.numbered() || row.level() > rows.get(whole).level())) {
                addPart(opener, whole, at);
            } else {
                opener = null;
                whole = at;
            }
        }
    }

    private void addPart(OutlineRow opener, int whole, int part) {
        // A second division of the same whole would count it twice.
        if (opener.announcesAllParts() && divided.getOrDefault(whole, opener).equals(opener)) {
            divided.put(whole, opener);
            var found = sums.computeIfAbsent(whole, none -> new ArrayList<>());
            // A row below a part is already counted in that part.
            if (found.isEmpty()
                    || rows.get(part).level() == rows.get(found.getFirst()).level()) {
                found.add(part);
            }
        } else {
            wholes.put(part, whole);
        }
    }

    /** Finds the parts of a total: two or more numbered rows below it, all of the same level. */
    private void findTotal(int at) {
        var below = new ArrayList<Integer>();
        for (int next = at + 1;
                next < rows.size() && rows.get(next).level() > rows.get(at).level();
                next++) {
            if (isTerm(next)
                    && rows.get(next).numbered()
                    && rows.get(next).level() <= OutlineRow.SMALL_LETTER
                    && (below.isEmpty()
                            || rows.get(next).level()
                                    == rows.get(below.getFirst()).level())) {
                below.add(next);
            }
        }
        if (below.size() > 1) {
            sums.put(at, List.copyOf(below));
        }
    }

    /** Finds the rows that a written formula adds; none unless every number belongs to exactly one row. */
    private void findWritten(int at) {
        var terms = new ArrayList<Integer>();
        for (var order : rows.get(at).formula().terms()) {
            var named = IntStream.range(0, rows.size())
                    .filter(one -> OutlineFormula.plain(rows.get(one).order()).equals(order))
                    .boxed()
                    .toList();
            if (named.size() != 1 || named.getFirst() == at) {
                return;
            }
            terms.add(named.getFirst());
        }
        if (!terms.isEmpty()) {
            sums.put(at, terms);
        }
    }

    /** Drops sums of rows with different units, and parts whose whole has another unit. */
    private void dropOtherUnits() {
        sums.entrySet().removeIf(sum -> sum.getValue().stream().anyMatch(part -> !sameUnit(part, sum.getKey())));
        wholes.entrySet().removeIf(part -> !sameUnit(part.getKey(), part.getValue()));
    }

    private boolean sameUnit(int one, int other) {
        return rows.get(one).unit().equalsIgnoreCase(rows.get(other).unit());
    }

    private boolean isTerm(int at) {
        return !rows.get(at).heading()
                && !wholes.containsKey(at)
                && sums.values().stream().noneMatch(parts -> parts.contains(at));
    }
}
