package vn.tincay.agency.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.standard.StandardAgencies;
import vn.tincay.agency.standard.StandardBody;
import vn.tincay.agency.standard.UnitScope;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.Units;

/**
 * Finds the agencies that a name in a document may mean. The issuing agency gives the place: "Sở Y tế" in a plan of Cần
 * Thơ is Cần Thơ's, "UBND quận, huyện" are all its districts on the day.
 */
@Component
public class ResolvingNames {

    private static final double EXPLICIT = 0.98;
    private static final double FROM_CONTEXT = 0.95;
    private static final double GROUP = 0.92;
    private static final double LOOSE = 0.7;

    private final Agencies agencies;
    private final NamedPlaces places;
    private final Map<String, List<StandardBody>> byName;

    ResolvingNames(Agencies agencies, Units units) {
        this.agencies = agencies;
        this.places = new NamedPlaces(units);
        this.byName = StandardBody.all().stream()
                .collect(Collectors.groupingBy(
                        body -> VietnameseText.fold(body.name().replace("{unit}", ""))));
    }

    /** @param issuer the agency that issued the document */
    public Resolution resolve(String written, Agency issuer, LocalDate day) {
        var plain = written.replaceFirst("(?iu)^\\s*[-–+•]*\\s*(đề nghị|yêu cầu|giao|các)\\s+", "");
        boolean several = VietnameseText.fold(written).matches("(de nghi |giao |yeu cau )?cac .*");
        for (var spelled :
                Aliases.bundled().spellOut(plain.replaceAll("[;:.]+\\s*$", "").replace(" & ", " và "))) {
            var resolution = resolveSpelled(written, VietnameseText.fold(spelled), several, issuer, day);
            if (resolution.meaning() != Resolution.Meaning.UNKNOWN) {
                return resolution;
            }
        }
        return Resolution.unknown(written);
    }

    private Resolution resolveSpelled(String written, String name, boolean several, Agency issuer, LocalDate day) {
        var head = byName.keySet().stream()
                .filter(known -> name.equals(known) || name.startsWith(known + " "))
                .max(Comparator.comparingInt(String::length));
        if (head.isEmpty()) {
            return Resolution.unknown(written);
        }
        var bodies = byName.getOrDefault(head.get(), List.of());
        var rest = name.substring(head.get().length()).strip();
        var central = bodies.stream()
                .filter(body -> body.scope() == UnitScope.CENTRAL)
                .toList();
        if (!central.isEmpty() && rest.isEmpty()) {
            return resolveCentral(written, central, day);
        }
        var unit = issuer.unitId() == null ? null : places.versionOn(issuer.unitId(), day);
        var meant = places.findUnits(rest, several, unit, levels(bodies), day);
        return meant.map(found -> resolveLocal(written, bodies, found, day))
                .orElseGet(() -> Resolution.unknown(written));
    }

    private Resolution resolveCentral(String written, List<StandardBody> bodies, LocalDate day) {
        var candidates = bodies.stream()
                .flatMap(body -> agencies.byCode(body.key()).stream())
                .map(agency -> new Resolution.Candidate(agency, EXPLICIT, agency.existsOn(day)))
                .sorted(Comparator.comparing(Resolution.Candidate::inForce).reversed())
                .toList();
        var living = candidates.stream().filter(Resolution.Candidate::inForce).toList();
        return resolution(written, living.isEmpty() ? candidates : living, false);
    }

    private Resolution resolveLocal(
            String written, List<StandardBody> bodies, NamedPlaces.MatchedUnits matched, LocalDate day) {
        var keys = bodies.stream().map(StandardBody::key).distinct().toList();
        var candidates = new ArrayList<Resolution.Candidate>();
        double confidence = switch (matched.how()) {
            case NAMED -> EXPLICIT;
            case CONTEXT -> FROM_CONTEXT;
            case GROUP -> GROUP;
            case LOOSE -> LOOSE;
        };
        for (var unit : matched.units()) {
            for (var key : keys) {
                agencyAt(key, unit, day)
                        .ifPresent(agency -> candidates.add(new Resolution.Candidate(
                                agency,
                                agency.existsOn(day) ? confidence : Math.min(confidence, LOOSE),
                                agency.existsOn(day))));
            }
        }
        return resolution(written, candidates, matched.how() == NamedPlaces.MatchKind.GROUP);
    }

    /**
     * The agency of this body at the unit or, when the body ended before the unit began, at a predecessor of the unit.
     */
    private Optional<Agency> agencyAt(String key, AdminUnit unit, LocalDate day) {
        var optional = agencies.byCode(StandardAgencies.code(key, places.firstVersion(unit)));
        return optional.or(() -> places.predecessor(unit)
                .flatMap(old -> agencies.byCode(StandardAgencies.code(key, places.firstVersion(old)))));
    }

    private static Resolution resolution(String written, List<Resolution.Candidate> candidates, boolean together) {
        if (candidates.isEmpty()) {
            return Resolution.unknown(written);
        }
        if (together) {
            return new Resolution(written, Resolution.Meaning.ALL, candidates);
        }
        if (candidates.size() == 1) {
            return new Resolution(written, Resolution.Meaning.ONE, candidates);
        }
        double share = 1.0 / candidates.size();
        return new Resolution(
                written,
                Resolution.Meaning.CHOICE,
                candidates.stream()
                        .map(candidate -> new Resolution.Candidate(
                                candidate.agency(), candidate.confidence() * share, candidate.inForce()))
                        .toList());
    }

    private static List<Agency.Level> levels(List<StandardBody> bodies) {
        return bodies.stream().map(body -> body.scope().level()).distinct().toList();
    }
}
