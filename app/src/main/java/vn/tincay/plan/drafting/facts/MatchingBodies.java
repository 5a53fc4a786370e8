package vn.tincay.plan.drafting.facts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.FieldOfWork;
import vn.tincay.agency.Successors;
import vn.tincay.agency.name.Resolution;
import vn.tincay.agency.name.ResolvingNames;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.plan.task.content.NamedBody;

/**
 * Matches the bodies that a document names to agencies. A body dissolved since the document's day is matched to the
 * body that does its work today, if there is exactly one; the name stays as written. Groups ("các sở, ngành") and
 * uncertain names are not matched.
 */
@Component
public class MatchingBodies {

    /** Converts a name as written into a body; the agency is set only when the match is certain. */
    @FunctionalInterface
    public interface Resolver {
        NamedBody body(String name);
    }

    private static final UUID AMBIGUOUS = new UUID(0, 0);

    private record SimilarName(UUID id, String name) {}

    private final JdbcClient sql;
    private final Agencies agencies;
    private final ResolvingNames resolving;
    private final Successors successors;
    private final Clock clock;

    MatchingBodies(JdbcClient sql, Agencies agencies, ResolvingNames resolving, Successors successors, Clock clock) {
        this.sql = sql;
        this.agencies = agencies;
        this.resolving = resolving;
        this.successors = successors;
        this.clock = clock;
    }

    /**
     * A resolver for the names in a document of this issuer.
     *
     * @param day the day of the document
     */
    public Resolver resolverFor(UUID issuer, LocalDate day) {
        var matches = agenciesByName(issuer);
        var from = agencies.require(issuer);
        var seen = new HashMap<String, NamedBody>();
        return name -> seen.computeIfAbsent(name, written -> {
            var near = matches.get(VietnameseText.fold(written));
            var agency = near != null && !near.equals(AMBIGUOUS)
                    ? Optional.of(near)
                    : certainAgency(resolving.resolve(written, from, day));
            return new NamedBody(agency.flatMap(this::currentAgency).orElse(null), written);
        });
    }

    private static Optional<UUID> certainAgency(Resolution resolution) {
        return resolution.meaning() == Resolution.Meaning.ONE && resolution.isCertain()
                ? Optional.of(resolution.candidates().getFirst().agency().id())
                : Optional.empty();
    }

    /** The agency that does the work of this one today: itself while it exists; empty unless it is exactly one. */
    private Optional<UUID> currentAgency(UUID agency) {
        var found = successors.on(LocalDate.now(clock), agency, FieldOfWork.GENDER);
        return found.size() == 1 ? Optional.of(found.getFirst().agency()).map(Agency::id) : Optional.empty();
    }

    /**
     * The issuer, the bodies below it and its siblings by their folded names; {@link #AMBIGUOUS} for a name that
     * several have. Among them are agencies entered by administrators, which the list of standard names lacks.
     */
    private Map<String, UUID> agenciesByName(UUID issuer) {
        var matches = new HashMap<String, UUID>();
        sql.sql("""
                        select a.id, a.name from agency.agencies a
                         where a.id = :me
                            or exists (select 1 from agency.parents p
                                        where p.child_id = a.id and p.valid_to is null and p.line <> 'guided'
                                          and (p.parent_id = :me
                                               or p.parent_id = (select parent_id from agency.agencies where id = :me)))
                        """)
                .param("me", issuer)
                .query(SimilarName.class)
                .list()
                .forEach(near -> matches.merge(VietnameseText.fold(near.name()), near.id(), (one, other) -> AMBIGUOUS));
        return matches;
    }
}
