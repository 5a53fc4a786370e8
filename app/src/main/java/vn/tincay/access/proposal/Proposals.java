package vn.tincay.access.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;
import vn.tincay.base.Ordering;
import vn.tincay.base.Page;
import vn.tincay.base.database.SqlValues;
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

    private static final String STATE =
            "coalesce(e.verdict, case when p.expires_at > :now then 'OPEN' else 'EXPIRED' end)";

    private static final String LISTED = WITHIN + """
               and :sees and (:act::text is null or p.act = :act) and (:state::text is null or\s""" + STATE + " = :state)";

    private static final String ORDER = "e.verdict is not null, p.asked_at desc, p.id";

    private static final Map<String, String> COLUMNS = Map.of(
            "agency", "a.folded",
            "asked-by", "q.folded",
            "asked-at", "p.asked_at");

    /** A filter of the list; null means no restriction. */
    public record Filter(@Nullable ProposedAct act, Proposal.@Nullable State state) {}

    private final JdbcClient sql;
    private final ProposalRows rows;
    private final SecondPersons seconds;
    private final ProposerRights proposerRights;
    private final Clock clock;

    Proposals(
            JdbcClient sql,
            ProposalRows rows,
            SecondPersons secondPersons,
            ProposerRights proposerRights,
            Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.seconds = secondPersons;
        this.proposerRights = proposerRights;
        this.clock = clock;
    }

    /**
     * The proposals that concern the viewer's agency or one below, or need its consent. A viewer who is neither head
     * nor administrator sees none.
     */
    public Scope visibleTo(Viewer viewer) {
        return new Scope(viewer);
    }

    public Proposal find(UUID id) {
        return sql.sql(ProposalRows.SELECT + " where p.id = :id")
                .param("id", id)
                .query(rows::read)
                .single();
    }

    /** The proposal that acts on this record. */
    public Proposal of(UUID subject) {
        return sql.sql(ProposalRows.SELECT + " where p.subject_id = :subject")
                .param("subject", subject)
                .query(rows::read)
                .single();
    }

    /** Whether the requester still has a membership that allows the request; otherwise an open proposal has lapsed. */
    public boolean requesterMayStillRequest(Proposal proposal) {
        return proposerRights.requesterMayStillRequest(proposal);
    }

    /** The agency for which this viewer can consent to the proposal now; null when there is none. */
    public @Nullable UUID consentOf(Viewer viewer, Proposal proposal) {
        if (!proposal.isOpen()) {
            return null;
        }
        var consenting = proposal.consents().stream()
                .flatMap(consent -> Stream.ofNullable(consent.person()))
                .toList();
        for (var consent : proposal.consents()) {
            if (consent.person() == null
                    && seconds.of(consent.agency(), proposal.requestedBy(), proposal.person(), consenting).stream()
                            .anyMatch(group -> group.agency().equals(viewer.agency())
                                    && group.role() == viewer.role()
                                    && group.people().contains(viewer.person()))) {
                return requesterMayStillRequest(proposal) ? consent.agency() : null;
            }
        }
        return null;
    }

    public final class Scope {

        private final Viewer viewer;

        private Scope(Viewer viewer) {
            this.viewer = viewer;
        }

        /** One page of proposals; by default those without a decision first, then the newest. */
        public Page<Proposal> page(Filter filter, @Nullable Ordering ordering, int number) {
            return Page.of(
                    statement(ProposalRows.COUNTED, filter, ordering, " limit :size offset :offset"),
                    rows::read,
                    number,
                    Page.USUAL_SIZE);
        }

        /** All proposals that match the filter, fetched in portions; the caller closes the stream. */
        public Stream<Proposal> stream(Filter filter, @Nullable Ordering ordering) {
            return statement(ProposalRows.SELECT, filter, ordering, "")
                    .withFetchSize(Page.FETCH_SIZE)
                    .query(rows::read)
                    .stream();
        }

        private StatementSpec statement(String select, Filter filter, @Nullable Ordering ordering, String part) {
            return sql.sql(select + LISTED + Ordering.clause(ordering, COLUMNS, ORDER) + part)
                    .param("agency", viewer.agency())
                    .param("sees", isSecondPerson())
                    .param("now", SqlValues.at(clock.instant()))
                    .param("act", filter.act() == null ? null : filter.act().name())
                    .param(
                            "state",
                            filter.state() == null ? null : filter.state().name());
        }

        /** The proposals that this viewer can confirm among the hundred oldest open ones, oldest first. */
        public List<Proposal> waiting() {
            return isSecondPerson()
                    ? sql
                            .sql(ProposalRows.SELECT + WITHIN
                                    + " and e.verdict is null and p.expires_at > :now order by p.asked_at limit 100")
                            .param("agency", viewer.agency())
                            .param("now", SqlValues.at(clock.instant()))
                            .query(rows::read)
                            .list()
                            .stream()
                            .filter(proposal -> consentOf(viewer, proposal) != null)
                            .toList()
                    : List.of();
        }

        public Proposal require(UUID id) {
            if (!isSecondPerson()) {
                throw new NotFound();
            }
            return sql.sql(ProposalRows.SELECT + WITHIN + " and p.id = :id")
                    .param("agency", viewer.agency())
                    .param("id", id)
                    .query(rows::read)
                    .optional()
                    .orElseThrow(NotFound::new);
        }

        /** The proposal, locked until the end of the transaction, so that two decisions run one after the other. */
        public Proposal lock(UUID id) {
            require(id);
            sql.sql("select 1 from access.consents where proposal_id = ? order by agency_id for update")
                    .param(id)
                    .query(Integer.class)
                    .list();
            return find(id);
        }

        private boolean isSecondPerson() {
            return viewer.may(BySecondPersons.class);
        }
    }
}
