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
 * Checks the table of units: the counts in the resolutions, no orphan, no cycle, no gap or overlap in validity, no code
 * twice in a level, and a successor on 1/7/2025 for every province and commune of 30/6/2025. Needs neither Spring nor a
 * database.
 */
public final class UnitsCheck {

    /**
     * The result of one check.
     *
     * @param key message key of the statement; its arguments are {@code found}, then {@code expected}
     * @param found a figure, or the number of units that break the rule
     * @param offenders up to ten units that break the rule, as {@code id code name}
     */
    public record Finding(String key, long found, long expected, List<String> offenders) {
        public boolean holds() {
            return found == expected;
        }
    }

    /** A day after the change of Đồng Nai (Resolutions 30/2026/QH16 and 237/NQ-UBTVQH16). */
    private static final LocalDate JULY_2026 = LocalDate.of(2026, 7, 1);

    private final Units units;
    private final List<Finding> findings = new ArrayList<>();

    private UnitsCheck(Units units) {
        this.units = units;
    }

    public static List<Finding> run(Units units) {
        var check = new UnitsCheck(units);
        check.checkCounts();
        check.checkVersions();
        check.checkReform();
        return check.findings;
    }

    private void checkCounts() {
        var old = Units.LAST_DAY_OF_DISTRICTS;
        expectCount("place.check.old-provinces", UnitLevel.PROVINCE, old, unit -> true, 63);
        expectCount("place.check.old-districts", UnitLevel.DISTRICT, old, unit -> true, 696);
        expectCount("place.check.old-communes", UnitLevel.COMMUNE, old, unit -> true, 10_035);
        expectCount("place.check.provinces", UnitLevel.PROVINCE, Units.FIRST_DAY_OF_TWO_LEVELS, unit -> true, 34);
        expectCount("place.check.districts", UnitLevel.DISTRICT, Units.FIRST_DAY_OF_TWO_LEVELS, unit -> true, 0);
        checkTypes("start", Units.FIRST_DAY_OF_TWO_LEVELS, 6, 2_621, 687, 13);
        checkTypes("2026", JULY_2026, 7, 2_611, 697, 13);
    }

    private void checkTypes(String when, LocalDate day, int municipalities, int communes, int wards, int zones) {
        var key = "place.check." + when + ".";
        expectCount(key + "municipalities", UnitLevel.PROVINCE, day, isOfType(UnitType.MUNICIPALITY), municipalities);
        expectCount(key + "all", UnitLevel.COMMUNE, day, unit -> true, 3_321);
        expectCount(key + "communes", UnitLevel.COMMUNE, day, isOfType(UnitType.COMMUNE), communes);
        expectCount(key + "wards", UnitLevel.COMMUNE, day, isOfType(UnitType.WARD), wards);
        expectCount(key + "zones", UnitLevel.COMMUNE, day, isOfType(UnitType.SPECIAL_ZONE), zones);
    }

    private void checkVersions() {
        expectNone("place.check.orphans", units.versions().stream().filter(this::isOrphan));
        expectNone("place.check.cycles", units.versions().stream().filter(this::isInCycle));
        expectNone("place.check.spans", units.versions().stream().filter(this::isFollowedByGap));
        expectNone("place.check.codes", sharedCodes().stream());
    }

    private void checkReform() {
        var before = Units.LAST_DAY_OF_DISTRICTS;
        var after = Units.FIRST_DAY_OF_TWO_LEVELS;
        Predicate<AdminUnit> hasSuccessor = unit ->
                units.successorsOn(unit.id(), after).stream().anyMatch(successor -> successor.level() == unit.level());
        expectNone("place.check.no-successor", provincesAndCommunes(before).filter(hasSuccessor.negate()));
        expectNone(
                "place.check.no-predecessor",
                provincesAndCommunes(after)
                        .filter(unit -> units.predecessorsOn(unit.id(), before).isEmpty()));
        expectNone("place.check.main", provincesAndCommunes(before).filter(this::lacksOneMain));
        expectNone("place.check.extent", provincesAndCommunes(before).filter(this::contradictsExtent));
    }

    private Stream<AdminUnit> provincesAndCommunes(LocalDate day) {
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

    /**
     * Whether the unit is among its own successors. Parents need no such check: a parent is always of a higher level,
     * so a unit in a cycle of parents already counts as an orphan.
     */
    private boolean isInCycle(AdminUnit unit) {
        var seen = new HashSet<Integer>();
        var open = new ArrayList<Integer>(List.of(unit.id()));
        while (!open.isEmpty()) {
            for (var succession : units.successionsFrom(open.removeLast())) {
                if (succession.to() == unit.id()) {
                    return true;
                }
                if (seen.add(succession.to())) {
                    open.add(succession.to());
                }
            }
        }
        return false;
    }

    /**
     * Whether a gap or an overlap follows this version: the next version, or the successors of a unit that ended,
     * must begin on the day after its last day.
     */
    private boolean isFollowedByGap(AdminUnit unit) {
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
        return units.successionsFrom(unit.id()).stream()
                .anyMatch(succession ->
                        !units.history(succession.to()).getFirst().validFrom().equals(next));
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
        return units.successionsFrom(unit.id()).stream()
                        .filter(Succession::main)
                        .count()
                != 1;
    }

    private boolean contradictsExtent(AdminUnit unit) {
        var links = units.successionsFrom(unit.id());
        return links.stream().anyMatch(succession -> succession.whole() != (links.size() == 1));
    }

    private void expectCount(String key, UnitLevel level, LocalDate day, Predicate<AdminUnit> kind, long expected) {
        var count = units.all(level, day).stream().filter(kind).count();
        findings.add(new Finding(key, count, expected, List.of()));
    }

    private void expectNone(String key, Stream<AdminUnit> offenders) {
        var all = offenders.sorted(Comparator.comparing(AdminUnit::id)).toList();
        var examples = all.stream()
                .limit(10)
                .map(unit -> unit.id() + " " + unit.code() + " " + unit.fullName())
                .toList();
        findings.add(new Finding(key, all.size(), 0, examples));
    }

    private static Predicate<AdminUnit> isOfType(UnitType type) {
        return unit -> unit.type() == type;
    }
}
