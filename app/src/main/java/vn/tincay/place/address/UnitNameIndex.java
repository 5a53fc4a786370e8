package vn.tincay.place.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tincay.place.UnitIndex;
import vn.tincay.place.Units;

/** The names of all units, stored so that matches for a text are found without comparing each name. */
final class UnitNameIndex {

    private final UnitIndex index;
    /** All names, in Vietnamese order. */
    private final List<NamedUnit> all;
    /** All folded names concatenated, each after a line break; {@code starts} has the position of each name. */
    private final String text;

    private final int[] starts;
    /** The indexes of names in {@code all}, by folded name and by code. */
    private final Map<String, List<Integer>> numbers = new HashMap<>();

    UnitNameIndex(Units units, UnitIndex index) {
        this.index = index;
        this.all = NamedUnit.all(units);
        this.starts = new int[all.size()];
        var names = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            var name = all.get(i);
            starts[i] = names.append('\n').length();
            names.append(name.folded());
            numbers.computeIfAbsent(name.folded(), key -> new ArrayList<>()).add(i);
            numbers.computeIfAbsent(name.unit().code(), key -> new ArrayList<>())
                    .add(i);
        }
        this.text = names.toString();
    }

    /** The units from which the names were taken. */
    UnitIndex index() {
        return index;
    }

    /**
     * The names that contain the typed text, with or without its type, and the names with which the text begins, in
     * Vietnamese order.
     */
    List<NamedUnit> candidates(TypedUnitName unitName) {
        var matches = new BitSet(starts.length);
        mark(unitName.whole(), matches);
        if (!unitName.name().equals(unitName.whole())) {
            mark(unitName.name(), matches);
        }
        return matches.stream().mapToObj(all::get).toList();
    }

    private void mark(String typed, BitSet matches) {
        // One search through 300 KB of text costs less than a comparison with each of 25,000 names.
        for (int at = text.indexOf(typed); at >= 0; ) {
            int number = numberAt(at);
            matches.set(number);
            at = number + 1 < starts.length ? text.indexOf(typed, starts[number + 1]) : -1;
        }
        // "ba dinh ha noi" begins with the name Ba Đình.
        for (int end = typed.length(); end > 0; end = typed.lastIndexOf(' ', end - 1)) {
            numbers.getOrDefault(typed.substring(0, end), List.of()).forEach(matches::set);
        }
    }

    private int numberAt(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }
}
