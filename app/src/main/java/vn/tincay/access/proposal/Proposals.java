package vn.tincay.access.proposal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;
import vn.tincay.base.SqlValues;
import vn.tincay.viewer.Viewer;

/** Finds open and closed proposals. */
@Component
public class Proposals {

    private static final String WITHIN = """
             where exists (select 1 from agency.lines l
                            where l.above_id = :agency
                              and (l.below_id = p.agency_id
                                   or l.below_id in (select c.agency_id from access.consents c where c.proposal_id = p.id)))
            """;

    private final JdbcClient sql;
    private final ProposalRows rows;
    private final SecondPersons seconds;
    private final ProposerRights requesters;
    private final Clock clock;

    Proposals(JdbcClient sql, ProposalRows rows, SecondPersons seconds, ProposerRights requesters, Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.seconds = seconds;
        this.requesters = requesters;
        this.clock = clock;
    }

    /** For heads and administrators: the proposals of their agency and those below. */
    public Scope visibleTo(Viewer viewer) {
        return new Scope(viewer);
    }

    Proposal find(UUID id) {
        return sql.sql(ProposalRows.SELECT + " where p.id = :id")
                .param("id", id)
                .query(rows::read)
                .single();
    }

    /** The proposal that created this record. */
    Proposal of(UUID subject) {
        return sql.sql(ProposalRows.SELECT + " where p.subject_id = :subject")
                .param("subject", subject)
                .query(rows::read)
                .single();
    }

    /** Whether the asker still has a membership that allows the request; otherwise the open proposal has lapsed. */
    public boolean hasAsker(Proposal proposal) {
        return requesters.mayStill(proposal);
    }

    /** The agency for which this viewer can consent to the proposal, or null. */
    public @Nullable UUID consentOf(Viewer viewer, Proposal proposal) {
        if (!proposal.isOpen(clock.instant())) {
            return null;
        }
        var given = proposal.consents().stream()
                .flatMap(consent -> java.util.stream.Stream.ofNullable(consent.person()))
                .toList();
        for (var consent : proposal.consents()) {
            if (consent.person() == null
                    && seconds.of(consent.agency(), proposal.askedBy(), proposal.person(), given).stream()
                            .anyMatch(circle -> circle.agency().equals(viewer.agency())
                                    && circle.role() == viewer.role()
                                    && circle.people().contains(viewer.person()))) {
                return hasAsker(proposal) ? consent.agency() : null;
            }
        }
        return null;
    }

    public final class Scope {

        private final Viewer viewer;

        private Scope(Viewer viewer) {
            this.viewer = viewer;
        }

        /** The newest 200, open ones first. */
        public List<Proposal> list() {
            return seesAny()
                    ? sql.sql(ProposalRows.SELECT + WITHIN
                                    + " order by e.verdict is not null, p.asked_at desc, p.id limit 200")
                            .param("agency", viewer.agency())
                            .query(rows::read)
                            .list()
                    : List.of();
        }

        /** Those that wait for this viewer. */
        public List<Proposal> waiting() {
            return seesAny()
                    ? sql
                            .sql(ProposalRows.SELECT + WITHIN
                                    + " and e.verdict is null and p.expires_at > :now order by p.asked_at limit 100")
                            .param("agency", viewer.agency())
                            .param("now", SqlValues.at(clock.instant()))
                            .query(rows::read)
                            .list()
                            .stream()
                            .filter(one -> consentOf(viewer, one) != null)
                            .toList()
                    : List.of();
        }

        public Proposal require(UUID id) {
            if (!seesAny()) {
                throw new NotFound();
            }
            return sql.sql(ProposalRows.SELECT + WITHIN + " and p.id = :id")
                    .param("agency", viewer.agency())
                    .param("id", id)
                    .query(rows::read)
                    .optional()
                    .orElseThrow(NotFound::new);
        }

        private boolean seesAny() {
            return viewer.may(BySecondPersons.class);
        }
    }
}
