package vn.tincay.place.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.Succession;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.UnitType;
import vn.tincay.place.Units;

/**
 * Checks the table of units: the counts in the resolutions, no orphan, no cycle, no gap or overlap in validity, and a
 * successor on 1/7/2025 for every unit of 30/6/2025. Needs neither Spring nor a database.
 */
public final class UnitsCheck {

    /**
     * The result of one check.
     *
     * @param key message key of the statement; its arguments are {@code found}, then {@code expected}
     * @param waiting a figure, or the number of units that break the rule
     * @param offenders up to ten units that break the rule, as {@code id code name}
     */
    public record Finding(String key, long found, long expected, List<String> offenders) {
        public boolean holds() {
            return found == expected;
        }
    }

    /** After the change of Đồng Nai (Resolutions 30/2026/QH16 and 237/NQ-UBTVQH16). */
    private static final LocalDate JULY_2026 = LocalDate.of(2026, 7, 1);

    private final Units units;
    private final List<Finding> findings = new ArrayList<>();

    private UnitsCheck(Units units) {
        this.units = units;
    }

    public static List<Finding> run(Units units) {
        var check = new UnitsCheck(units);
        check.counts();
        check.shapes();
        check.passage();
        return check.findings;
    }

    private void counts() {
        var old = Units.LAST_DAY_OF_DISTRICTS;
        count("place.check.old-provinces", UnitLevel.PROVINCE, old, unit -> true, 63);
        count("place.check.old-districts", UnitLevel.DISTRICT, old, unit -> true, 696);
        count("place.check.old-communes", UnitLevel.COMMUNE, old, unit -> true, 10_035);
        count("place.check.provinces", UnitLevel.PROVINCE, Units.FIRST_DAY_OF_TWO_LEVELS, unit -> true, 34);
        count("place.check.districts", UnitLevel.DISTRICT, Units.FIRST_DAY_OF_TWO_LEVELS, unit -> true, 0);
        types("start", Units.FIRST_DAY_OF_TWO_LEVELS, 6, 2_621, 687, 13);
        types("2026", JULY_2026, 7, 2_611, 697, 13);
    }

    private void types(String when, LocalDate day, int municipalities, int communes, int wards, int zones) {
        var key = "place.check." + when + ".";
        count(key + "municipalities", UnitLevel.PROVINCE, day, is(UnitType.MUNICIPALITY), municipalities);
        count(key + "all", UnitLevel.COMMUNE, day, unit -> true, 3_321);
        count(key + "communes", UnitLevel.COMMUNE, day, is(UnitType.COMMUNE), communes);
        count(key + "wards", UnitLevel.COMMUNE, day, is(UnitType.WARD), wards);
        count(key + "zones", UnitLevel.COMMUNE, day, is(UnitType.SPECIAL_ZONE), zones);
    }

    private void shapes() {
        none("place.check.orphans", units.versions().stream().filter(this::isOrphan));
        none("place.check.cycles", units.versions().stream().filter(this::isInCycle));
        none("place.check.spans", units.versions().stream().filter(this::breaksItsHistory));
        none("place.check.codes", sharedCodes().stream());
    }

    private void passage() {
        var before = Units.LAST_DAY_OF_DISTRICTS;
        var after = Units.FIRST_DAY_OF_TWO_LEVELS;
        Predicate<AdminUnit> hasHeir =
                unit -> units.heirs(unit.id(), after).stream().anyMatch(heir -> heir.level() == unit.level());
        none("place.check.no-successor", passing(before).filter(hasHeir.negate()));
        none(
                "place.check.no-predecessor",
                passing(after).filter(unit -> units.forebears(unit.id(), before).isEmpty()));
        none("place.check.main", passing(before).filter(this::lacksOneMain));
        none("place.check.extent", passing(before).filter(this::contradictsExtent));
    }

    private Stream<AdminUnit> passing(LocalDate day) {
        return Stream.of(UnitLevel.PROVINCE, UnitLevel.COMMUNE).flatMap(level -> units.all(level, day).stream());
    }

    private boolean isOrphan(AdminUnit unit) {
        if (unit.parent() == null) {
            return unit.level() != UnitLevel.PROVINCE;
        }
        var lastDay = unit.validTo() == null ? LocalDate.of(2999, 1, 1) : unit.validTo();
        return Stream.of(unit.validFrom(), lastDay)
                .anyMatch(day -> units.find(unit.parent(), day)
                        .filter(parent ->
                                parent.level().compareTo(unit.level()) < 0 && parent.province() == unit.province())
                        .isEmpty());
    }

    /** A parent is always of a higher level, so a cycle of parents is already an orphan; this check follows successors. */
    private boolean isInCycle(AdminUnit unit) {
        var seen = new HashSet<Integer>();
        var open = new ArrayList<Integer>(List.of(unit.id()));
        while (!open.isEmpty()) {
            for (var link : units.successors(open.removeLast())) {
                if (link.to() == unit.id()) {
                    return true;
                }
                if (seen.add(link.to())) {
                    open.add(link.to());
                }
            }
        }
        return false;
    }

    /** Each version begins on the day after the one before it; a unit that ended has successors that begin next day. */
    private boolean breaksItsHistory(AdminUnit unit) {
        var history = units.history(unit.id());
        int place = history.indexOf(unit);
        var lastDay = unit.validTo();
        if (lastDay == null) {
            return place != history.size() - 1;
        }
        if (lastDay.isBefore(unit.validFrom())) {
            return true;
        }
        var next = lastDay.plusDays(1);
        if (place + 1 < history.size()) {
            return !history.get(place + 1).validFrom().equals(next);
        }
        return units.successors(unit.id()).stream()
                .anyMatch(
                        link -> !units.history(link.to()).getFirst().validFrom().equals(next));
    }

    private List<AdminUnit> sharedCodes() {
        var shared = new ArrayList<AdminUnit>();
        for (var day : Set.of(Units.LAST_DAY_OF_DISTRICTS, Units.FIRST_DAY_OF_TWO_LEVELS, JULY_2026)) {
            for (var level : UnitLevel.values()) {
                var seen = new HashSet<String>();
                units.all(level, day).stream()
                        .filter(unit -> UnitLevel.ofCode(unit.code()) != level || !seen.add(unit.code()))
                        .forEach(shared::add);
            }
        }
        return shared;
    }

    private boolean lacksOneMain(AdminUnit unit) {
        return units.successors(unit.id()).stream().filter(Succession::main).count() != 1;
    }

    private boolean contradictsExtent(AdminUnit unit) {
        var links = units.successors(unit.id());
        return links.stream().anyMatch(link -> link.whole() != (links.size() == 1));
    }

    private void count(String key, UnitLevel level, LocalDate day, Predicate<AdminUnit> kind, long expected) {
        var count = units.all(level, day).stream().filter(kind).count();
        findings.add(new Finding(key, count, expected, List.of()));
    }

    private void none(String key, Stream<AdminUnit> offenders) {
        var all = offenders.sorted(Comparator.comparing(AdminUnit::id)).toList();
        var examples = all.stream()
                .limit(10)
                .map(unit -> unit.id() + " " + unit.code() + " " + unit.fullName())
                .toList();
        findings.add(new Finding(key, all.size(), 0, examples));
    }

    private static Predicate<AdminUnit> is(UnitType type) {
        return unit -> unit.type() == type;
    }
}
