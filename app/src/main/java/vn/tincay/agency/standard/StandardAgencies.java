package vn.tincay.agency.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.agency.Agency;
import vn.tincay.agency.DaySpan;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.Units;

/** Creates the standard agencies: one for each standard body and each unit of its scope. */
public final class StandardAgencies {

    /** A former name of an agency and the days on which it was valid. */
    record FormerName(UUID agency, String name, String shortName, LocalDate from, LocalDate to) {}

    /**
     * An agency directly above another one, and the days on which it was.
     *
     * @param to last day; null while it lasts
     */
    record Parent(
            UUID child,
            UUID parent,
            String line,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** @param unit null for a body that serves the whole country */
    private record BodyOfUnit(StandardBody body, @Nullable AdminUnit unit) {}

    private final Units units;
    private final Map<String, Agency> byCode = new LinkedHashMap<>();
    private final Map<String, BodyOfUnit> places = new HashMap<>();
    private final List<FormerName> names = new ArrayList<>();
    private final List<Parent> parents = new ArrayList<>();

    StandardAgencies(List<StandardBody> bodies, Units units) {
        this.units = units;
        var central = bodies.stream()
                .filter(body -> body.scope() == UnitScope.CENTRAL)
                .toList();
        central.forEach(body -> create(body, List.of()));
        for (var id : units.versions().stream().map(AdminUnit::id).distinct().toList()) {
            var history = units.history(id);
            var scope = UnitScope.of(history.getFirst());
            bodies.stream()
                    .filter(body -> body.scope() == scope && body.existsIn(history.getLast()))
                    .forEach(body -> create(body, history));
        }
        List.copyOf(byCode.values()).forEach(this::linkToParents);
    }

    List<Agency> agencies() {
        return List.copyOf(byCode.values());
    }

    List<FormerName> formerNames() {
        return names;
    }

    List<Parent> parents() {
        return parents;
    }

    /** The agency of the body with this key at the unit; empty when the unit has none. */
    Optional<Agency> at(String key, int unit) {
        return Optional.ofNullable(byCode.get(code(key, units.history(unit).getFirst())));
    }

    Optional<Agency> central(String key) {
        return Optional.ofNullable(byCode.get(key));
    }

    /**
     * The agency's code: {@code so-noi-vu.92}. Reforms reuse unit codes, so a unit that began before 1/7/2025 adds
     * {@code -2025}, a later one a plus and the year; where a unit's code changed, the first one counts.
     */
    public static String code(String key, AdminUnit first) {
        var plain = key + "." + first.code();
        if (first.validFrom().equals(Units.FIRST_DAY_OF_TWO_LEVELS)) {
            return plain;
        }
        return first.validFrom().isBefore(Units.FIRST_DAY_OF_TWO_LEVELS)
                ? plain + "-2025"
                : plain + "+" + first.validFrom().getYear();
    }

    private void create(StandardBody body, List<AdminUnit> history) {
        var unit = history.isEmpty() ? null : history.getLast();
        var whole = history.isEmpty()
                ? new DaySpan(Units.FIRST_DAY, null)
                : new DaySpan(history.getFirst().validFrom(), history.getLast().validTo());
        var days = whole.and(body.from(), body.to()).orElse(null);
        if (days == null) {
            return;
        }
        var code = history.isEmpty() ? body.key() : code(body.key(), history.getFirst());
        var id = Agency.idOf(code);
        var versions = history.stream()
                .filter(version ->
                        days.and(version.validFrom(), version.validTo()).isPresent())
                .toList();
        var named = versions.isEmpty() ? unit : versions.getLast();
        byCode.put(
                code,
                new Agency(
                        id,
                        code,
                        body.kind(),
                        body.scope().level(),
                        fillIn(body.name(), named),
                        fillIn(body.shortName(), named),
                        unit == null ? null : unit.code(),
                        null,
                        days.from(),
                        days.to(),
                        unit == null ? null : unit.id(),
                        body.key()));
        places.put(code, new BodyOfUnit(body, unit));
        for (var version : versions) {
            if (named != null && !version.fullName().equals(named.fullName()) && version.validTo() != null) {
                names.add(new FormerName(
                        id,
                        fillIn(body.name(), version),
                        fillIn(body.shortName(), version),
                        version.validFrom(),
                        version.validTo()));
            }
        }
    }

    private void linkToParents(Agency child) {
        var placed = Objects.requireNonNull(places.get(child.code()));
        var direct =
                linkToChain(child, placed, placed.body().line(), placed.body().under());
        placed.body().guided().forEach(chain -> linkToChain(child, placed, "guided", chain));
        // Courts, the procuracy, the Front and its unions coordinate with a government on request; they are not
        // subordinate to it.
        if (direct != null && placed.body().line().equals("direct")) {
            byCode.put(child.code(), child.withParent(direct));
        }
    }

    /**
     * Links the agency to each body of the chain, from the day after the link to the previous one ended, and returns
     * the id of the last; null when there is none.
     */
    private @Nullable UUID linkToChain(
            Agency child, BodyOfUnit placed, String line, List<StandardBody.ParentKey> chain) {
        var from = child.validFrom();
        UUID last = null;
        for (var above : chain) {
            var parent = findParent(above, placed.unit());
            if (parent == null || from == null) {
                continue;
            }
            var days = new DaySpan(from, child.validTo()).and(parent.validFrom(), parent.validTo());
            if (days.isPresent()) {
                last = parent.id();
                parents.add(new Parent(
                        child.id(), last, line, days.get().from(), days.get().to()));
                from = days.get().to() == null ? null : days.get().to().plusDays(1);
            }
        }
        return last;
    }

    private @Nullable Agency findParent(StandardBody.ParentKey above, @Nullable AdminUnit unit) {
        if (unit == null) {
            return byCode.get(above.key());
        }
        var around = above.scope() == null
                ? Integer.valueOf(unit.id())
                : switch (above.scope()) {
                    case PROVINCE -> Integer.valueOf(unit.province());
                    case DISTRICT -> unit.district();
                    default -> Integer.valueOf(unit.id());
                };
        var local = around == null ? Optional.<Agency>empty() : at(above.key(), around);
        return local.or(() -> central(above.key())).orElse(null);
    }

    private static String fillIn(String pattern, @Nullable AdminUnit unit) {
        return unit == null ? pattern : pattern.replace("{unit}", inSentence(unit));
    }

    /**
     * The unit's name inside another name: {@code tỉnh Cà Mau}, {@code Thành phố Hồ Chí Minh}. The type is in lower
     * case, except for this one city.
     */
    static String inSentence(AdminUnit unit) {
        var full = unit.fullName();
        return unit.name().equals("Hồ Chí Minh")
                ? full
                : full.substring(0, 1).toLowerCase(Locale.ROOT) + full.substring(1);
    }
}
