package vn.tincay.report.draft.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds which rows are parts of another row: after "Trong đó" some parts of the row above, after "Chia ra" all of them,
 * and the rows below or beside a total.
 */
final class OutlineParts {

    private final List<OutlineRow> rows;

    /** For each partial row, the row of which it is a part. */
    private final SortedMap<Integer, Integer> wholes = new TreeMap<>();

    /** For each total, the rows that are added up. */
    private final SortedMap<Integer, List<Integer>> sums = new TreeMap<>();

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
        }
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
        if (opener.announcesAllParts()) {
            sums.computeIfAbsent(whole, none -> new ArrayList<>()).add(part);
        } else {
            wholes.put(part, whole);
        }
    }

    /**
     * Finds the parts of a total: the deeper rows below it, else the rows at its level before it, else those after it.
     * A total with fewer than two parts is left without any.
     */
    private void findTotal(int at) {
        var below = new ArrayList<Integer>();
        for (int next = at + 1;
                next < rows.size() && rows.get(next).level() > rows.get(at).level();
                next++) {
            if (isTerm(next)
                    && (below.isEmpty()
                            || rows.get(next).level()
                                    == rows.get(below.getFirst()).level())) {
                below.add(next);
            }
        }
        var before = beside(at, -1);
        var found = !below.isEmpty() ? below : before.size() > 1 ? before.reversed() : beside(at, 1);
        if (found.size() > 1) {
            sums.put(at, List.copyOf(found));
        }
    }

    private List<Integer> beside(int at, int step) {
        var found = new ArrayList<Integer>();
        for (int next = at + step; next >= 0 && next < rows.size(); next += step) {
            var row = rows.get(next);
            boolean opens = row.announcesSomeParts() || row.announcesAllParts();
            if (row.isTotal()
                    || (row.heading() && !opens)
                    || row.level() < rows.get(at).level()) {
                break;
            }
            if (isTerm(next) && row.level() == rows.get(at).level()) {
                found.add(next);
            }
        }
        return found;
    }

    private boolean isTerm(int at) {
        return !rows.get(at).heading()
                && !wholes.containsKey(at)
                && sums.values().stream().noneMatch(parts -> parts.contains(at));
    }
}
