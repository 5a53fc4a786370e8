package vn.tincay.report.past.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.Units;
import vn.tincay.place.address.UnitsByName;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.ReportWindow;

/**
 * The units of the viewer's area by name, as they were in each period: before 1 July 2025 with districts. A unit that
 * ended within a period reported for the days before its end, so it is found in that period too.
 */
final class AreaNames {

    /** Matches the words for a People's Committee, which files often write before the name of a unit. */
    private static final Pattern COMMITTEE = Pattern.compile("(?iU)^\\s*(ủy ban nhân dân|uỷ ban nhân dân|ubnd)\\s+");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final Units units;
    private final @Nullable AdminUnit area;
    private final LocalDate today;
    private final Map<LocalDate, List<AdminUnit>> unitsByDay = new HashMap<>();
    private final Map<LocalDate, UnitsByName> namesByDay = new HashMap<>();
    private @Nullable UnitsByName anywhere;

    /** @param area the unit that the viewer's agency serves; null for the whole country */
    AreaNames(Units units, @Nullable AdminUnit area, LocalDate today) {
        this.units = units;
        this.area = area;
        this.today = today;
    }

    /** Whether a text names a unit that the area has today or had on 30 June 2025, the last day of the districts. */
    boolean isUnit(String text) {
        return LETTER.matcher(text).find() && anywhere().knows(unitIn(text));
    }

    /** The units that the text names in the period. */
    UnitsByName.Named named(String text, Period period) {
        var closes = ReportWindow.closing(period);
        var name = unitIn(text);
        var named = on(closes).named(name);
        if (!named.units().isEmpty()) {
            return named;
        }
        var begins = begins(period);
        return begins.isAfter(Units.LAST_DAY_OF_DISTRICTS) || closes.isBefore(Units.FIRST_DAY_OF_TWO_LEVELS)
                ? on(begins).named(name)
                : on(Units.LAST_DAY_OF_DISTRICTS).named(name);
    }

    private static String unitIn(String text) {
        return COMMITTEE.matcher(text).replaceFirst("");
    }

    /** The units that the text names today or on 30 June 2025, whatever the period. */
    List<AdminUnit> onAnyTree(String text) {
        return anywhere().named(unitIn(text)).units();
    }

    /** The successors and predecessors of a unit of another time that exist at the end of the period. */
    List<AdminUnit> inPeriod(AdminUnit unit, Period period) {
        var closes = ReportWindow.closing(period);
        return Stream.concat(
                        units.successorsOn(unit.id(), closes).stream(),
                        units.predecessorsOn(unit.id(), closes).stream())
                .distinct()
                .toList();
    }

    /** The unit with this number, if it existed in the period and lies in the area; otherwise null. */
    @Nullable
    AdminUnit find(int unit, Period period) {
        return Stream.of(ReportWindow.closing(period), begins(period), Units.LAST_DAY_OF_DISTRICTS)
                .filter(day -> !day.isAfter(ReportWindow.closing(period)) && !day.isBefore(begins(period)))
                .flatMap(day -> units(day).stream())
                .filter(one -> one.id() == unit)
                .findFirst()
                .orElse(null);
    }

    /** The units that have the area of a unit today; empty while the unit exists. */
    List<AdminUnit> successorsToday(AdminUnit unit) {
        return units.find(unit.id(), today).isPresent() ? List.of() : units.successorsOn(unit.id(), today);
    }

    boolean isWithin(AdminUnit unit, AdminUnit above) {
        return units.isWithin(unit, above.id());
    }

    private static LocalDate begins(Period period) {
        return ReportWindow.closing(period).minusMonths(period.months()).plusDays(1);
    }

    private UnitsByName anywhere() {
        var known = anywhere;
        if (known == null) {
            var all = new LinkedHashSet<AdminUnit>(units(today));
            all.addAll(units(Units.LAST_DAY_OF_DISTRICTS));
            known = new UnitsByName(units, all);
            anywhere = known;
        }
        return known;
    }

    private UnitsByName on(LocalDate day) {
        return namesByDay.computeIfAbsent(day, key -> new UnitsByName(units, units(day)));
    }

    private List<AdminUnit> units(LocalDate day) {
        return unitsByDay.computeIfAbsent(day, key -> {
            var inArea = area == null ? null : areaOn(area, day);
            var found = new ArrayList<AdminUnit>();
            for (var level : UnitLevel.values()) {
                units.all(level, day).stream()
                        .filter(unit ->
                                inArea == null || inArea.stream().anyMatch(part -> units.isWithin(unit, part.id())))
                        .forEach(found::add);
            }
            return List.copyOf(found);
        });
    }

    private Collection<AdminUnit> areaOn(AdminUnit unit, LocalDate day) {
        return units.find(unit.id(), day)
                .<Collection<AdminUnit>>map(List::of)
                .orElseGet(() -> units.predecessorsOn(unit.id(), day));
    }
}
