package vn.tincay.agency.standard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tincay.agency.Agency;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.Succession;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.Units;

/**
 * Computes which agency took over from which other one, by field of work and by land, as far as this follows from the
 * facts.
 */
final class StandardSuccessions {

    /** One agency takes over from another; see the table {@code agency.successions}. */
    record Transfer(UUID from, UUID to, String field, boolean whole, boolean inherits, String decidedBy) {}

    private record Rule(String scope, String from, String to, String field, boolean inherits, String source) {}

    /** A commune that holds land of a former district; {@code whole} when it holds all of it. */
    private record LandSuccessor(int to, boolean whole, String basis) {}

    private final StandardAgencies agencies;
    private final Map<UnitScope, List<Rule>> continuing;
    private final Units units;
    private final Map<String, List<Rule>> rules;
    private final Map<Integer, List<Integer>> communes;

    StandardSuccessions(StandardAgencies agencies, List<StandardBody> bodies, Units units) {
        this.agencies = agencies;
        this.units = units;
        this.rules = FactFile.of("successions.tsv").rows().stream()
                .map(row -> new Rule(row[0], row[1], row[2], row[3], row[4].equals("yes"), row[5]))
                .collect(groupingBy(Rule::scope));
        this.continuing = bodies.stream()
                .collect(groupingBy(
                        StandardBody::scope,
                        mapping(body -> new Rule("", body.key(), body.key(), "all", true, ""), toList())));
        this.communes = units.versions().stream()
                .filter(unit -> unit.district() != null && unit.level() == UnitLevel.COMMUNE)
                .collect(groupingBy(unit -> Objects.requireNonNull(unit.district()), mapping(AdminUnit::id, toList())));
    }

    List<Transfer> all() {
        var all = new ArrayList<Transfer>();
        rules("central")
                .forEach(rule -> transfer(
                                agencies.central(rule.from()), agencies.central(rule.to()), rule, true, rule.source())
                        .ifPresent(all::add));
        units.versions().stream()
                .map(AdminUnit::id)
                .distinct()
                .forEach(id -> ofUnit(id).forEach(all::add));
        return all;
    }

    private Stream<Transfer> ofUnit(int id) {
        var unit = units.latest(id);
        var same = rules(unit.level().name().toLowerCase(Locale.ROOT))
                .flatMap(rule ->
                        transfer(agencies.at(rule.from(), id), agencies.at(rule.to(), id), rule, true, rule.source())
                                .stream());
        var transfers = units.successionsFrom(id).stream()
                .filter(succession -> units.latest(succession.to()).level() == unit.level())
                .flatMap(succession -> toUnitWithLand(unit, succession));
        if (unit.level() != UnitLevel.DISTRICT) {
            return Stream.concat(same, transfers);
        }
        var down = rules("district>commune")
                .flatMap(rule -> landSuccessors(id).stream()
                        .flatMap(land -> transfer(
                                agencies.at(rule.from(), id),
                                agencies.at(rule.to(), land.to()),
                                rule,
                                land.whole(),
                                land.basis())
                                .stream()));
        var up = rules("district>province")
                .flatMap(rule -> transfer(
                        agencies.at(rule.from(), id),
                        agencies.at(rule.to(), unit.province()),
                        rule,
                        true,
                        rule.source())
                        .stream());
        return Stream.of(same, transfers, down, up).flatMap(stream -> stream);
    }

    /**
     * The transfers between the bodies of a unit and those of the unit that received its land: a body that both have
     * continues there, even under another name.
     */
    private Stream<Transfer> toUnitWithLand(AdminUnit unit, Succession succession) {
        var scope = UnitScope.of(units.history(unit.id()).getFirst());
        var same = continuing.getOrDefault(scope, List.of()).stream();
        return Stream.concat(same, rules("merged"))
                .flatMap(rule -> transfer(
                        agencies.at(rule.from(), unit.id()),
                        agencies.at(rule.to(), succession.to()),
                        rule,
                        succession.whole(),
                        succession.basis())
                        .stream());
    }

    private Optional<Transfer> transfer(
            Optional<Agency> from, Optional<Agency> to, Rule rule, boolean whole, String basis) {
        if (from.isEmpty() || to.isEmpty() || from.get().validTo() == null) {
            return Optional.empty();
        }
        var goesOn = to.get().existsOn(from.get().validTo().plusDays(1));
        return goesOn
                ? Optional.of(new Transfer(from.get().id(), to.get().id(), rule.field(), whole, rule.inherits(), basis))
                : Optional.empty();
    }

    /** The communes that hold a district's land. */
    private List<LandSuccessor> landSuccessors(int district) {
        var links = communes.getOrDefault(district, List.of()).stream()
                .flatMap(commune -> units.successionsFrom(commune).stream());
        var own = units.successionsFrom(district).stream()
                .filter(succession -> units.latest(succession.to()).level() == UnitLevel.COMMUNE);
        var to = Stream.concat(links, own).toList();
        var lands = new LinkedHashMap<Integer, String>();
        to.forEach(succession -> lands.putIfAbsent(succession.to(), succession.basis()));
        return lands.entrySet().stream()
                .map(land -> new LandSuccessor(land.getKey(), lands.size() == 1, land.getValue()))
                .toList();
    }

    private Stream<Rule> rules(String scope) {
        return rules.getOrDefault(scope, List.of()).stream();
    }
}
