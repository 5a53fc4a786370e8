package vn.tincay.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import vn.tincay.base.NotFound;
import vn.tincay.place.loading.UnitTable;

/**
 * Finds units on any day, from memory. Lists are in Vietnamese order of names, provinces and municipalities mixed. A
 * day before {@link #FIRST_DAY} has no units.
 */
public class Units {

    /**
     * First day with 63 provinces (Resolution 15/2008/QH12). From this day on, their districts and communes are taken
     * from the list of 30/6/2025.
     */
    public static final LocalDate FIRST_DAY = LocalDate.of(2008, 8, 1);

    /** The last day with three levels: provinces, districts and communes. */
    public static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    /** First day of 34 provinces and no districts (Resolution 202/2025/QH15). */
    public static final LocalDate FIRST_DAY_OF_TWO_LEVELS = LocalDate.of(2025, 7, 1);

    private final Map<Integer, List<OtherName>> otherNames = OtherName.bundled();
    private volatile UnitIndex index;

    /** The units of the shipped table alone, for commands and tests. */
    public static Units bundled() {
        var table = UnitTable.bundled();
        return new Units(table.units(), table.successions());
    }

    public Units(List<AdminUnit> versions, List<Succession> successions) {
        this.index = new UnitIndex(versions, successions);
    }

    /** Replaces all facts at once; an {@link #index} taken before stays as it was. */
    public void replace(List<AdminUnit> versions, List<Succession> successions) {
        index = new UnitIndex(versions, successions);
    }

    /** The current facts: the same object until they change. */
    public UnitIndex index() {
        return index;
    }

    /** Every version of every unit. */
    public List<AdminUnit> versions() {
        return index.versions();
    }

    public List<Succession> successions() {
        return index.successions();
    }

    /** The versions of one unit, oldest first; empty for an unknown number. */
    public List<AdminUnit> history(int id) {
        return index.history(id);
    }

    /** The unit as it is on the day; empty when it does not exist then. */
    public Optional<AdminUnit> find(int id, LocalDate day) {
        return history(id).stream().filter(unit -> unit.validOn(day)).findFirst();
    }

    public AdminUnit require(int id, LocalDate day) {
        return find(id, day).orElseThrow(NotFound::new);
    }

    /** The newest version of the unit, in force or ended. */
    public AdminUnit latest(int id) {
        var history = history(id);
        if (history.isEmpty()) {
            throw new NotFound();
        }
        return history.getLast();
    }

    /**
     * The unit with this official code on the day. If none has it then, the unit that exists on the day and has the
     * code on another day, since two lists of codes were in use after 1/7/2025.
     */
    public Optional<AdminUnit> byCode(String code, LocalDate day) {
        var carriers = index.withCode(code);
        return carriers.stream()
                .filter(unit -> unit.validOn(day))
                .findFirst()
                .or(() -> carriers.stream()
                        .flatMap(unit -> find(unit.id(), day).stream())
                        .findFirst());
    }

    public AdminUnit requireByCode(String code, LocalDate day) {
        return byCode(code, day).orElseThrow(NotFound::new);
    }

    public List<AdminUnit> provinces(LocalDate day) {
        return validOn(day, index.ofLevel(UnitLevel.PROVINCE));
    }

    /** The units directly below this one on the day. */
    public List<AdminUnit> children(int id, LocalDate day) {
        return validOn(day, index.below(id));
    }

    /** All units of a level inside a unit, including the unit when it is of that level. */
    public List<AdminUnit> within(int id, UnitLevel level, LocalDate day) {
        return all(level, day).stream().filter(unit -> isWithin(unit, id)).toList();
    }

    /** All units of a level on the day. */
    public List<AdminUnit> all(UnitLevel level, LocalDate day) {
        return validOn(day, index.ofLevel(level));
    }

    /** The units above on the day, nearest first: district (before 1/7/2025), then province. */
    public List<AdminUnit> ancestors(AdminUnit unit, LocalDate day) {
        var above = new ArrayList<AdminUnit>();
        for (var parent = unit.parent(); parent != null; ) {
            var next = require(parent, day);
            above.add(next);
            parent = next.parent();
        }
        return above;
    }

    public boolean isWithin(AdminUnit unit, int ancestor) {
        return unit.id() == ancestor
                || unit.province() == ancestor
                || (unit.district() != null && unit.district() == ancestor);
    }

    /**
     * The full names of the unit and of those above it on the last day of this version: {@code Phường Phúc Xá, Quận
     * Ba Đình, Thành phố Hà Nội}.
     */
    public String path(AdminUnit unit) {
        var above = pathAbove(unit);
        return above.isEmpty() ? unit.fullName() : unit.fullName() + ", " + above;
    }

    /** The full names of the units above: {@code Quận Ba Đình, Thành phố Hà Nội}; empty for a province. */
    public String pathAbove(AdminUnit unit) {
        var day = unit.validTo() == null ? LocalDate.MAX : unit.validTo();
        return ancestors(unit, day).stream().map(AdminUnit::fullName).collect(Collectors.joining(", "));
    }

    /** Other spellings of a unit's name that papers and other lists use. */
    public List<OtherName> otherNames(int id) {
        return otherNames.getOrDefault(id, List.of());
    }

    public List<Succession> successionsFrom(int id) {
        return index.successionsFrom(id);
    }

    public List<Succession> successionsTo(int id) {
        return index.successionsTo(id);
    }

    /**
     * The units that cover this unit's area on the day: the unit itself, or its successors after any number of changes.
     */
    public List<AdminUnit> successorsOn(int id, LocalDate day) {
        return follow(id, day, true);
    }

    /** The units of an earlier day whose area this unit covers. */
    public List<AdminUnit> predecessorsOn(int id, LocalDate day) {
        return follow(id, day, false);
    }

    private List<AdminUnit> follow(int id, LocalDate day, boolean forward) {
        SequencedSet<Integer> open = new LinkedHashSet<>(List.of(id));
        var seen = new LinkedHashSet<Integer>();
        var units = new ArrayList<AdminUnit>();
        while (!open.isEmpty()) {
            int next = open.removeFirst();
            if (!seen.add(next)) {
                continue;
            }
            var unit = find(next, day);
            if (unit.isPresent()) {
                units.add(unit.get());
            } else if (forward) {
                successionsFrom(next).forEach(succession -> open.add(succession.to()));
            } else {
                successionsTo(next).forEach(succession -> open.add(succession.from()));
            }
        }
        units.sort(index.byName());
        return units;
    }

    private static List<AdminUnit> validOn(LocalDate day, List<AdminUnit> units) {
        return units.stream().filter(unit -> unit.validOn(day)).toList();
    }
}
