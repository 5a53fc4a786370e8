package vn.tincay.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;
import vn.tincay.base.Ordering;
import vn.tincay.base.Page;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.viewer.Viewer;

/** Finds plans. Every query is limited to what the viewer may see. */
@Component
public class Plans {

    /** A filter of the list of plans; a field that is null or empty restricts nothing. */
    public record Filter(
            String words,
            @Nullable PlanState state,
            @Nullable Integer year,
            @Nullable String programme,
            @Nullable PlanSide side) {
        public static final Filter ALL = new Filter("", null, null, null, null);
    }

    /** Whether a plan belongs to the viewer's agency, a body above it or a body below it. */
    public enum PlanSide {
        OURS,
        ABOVE,
        BELOW
    }

    /**
     * The plans of the viewer's agency first, the others by level from the top; within a level newest first: drafts
     * by their last change, issued plans by their date.
     */
    private static final String ORDER = PlanScope.OWN_PLAN + """
             desc, array_position(array['central', 'province', 'district', 'commune'], a.level),
             coalesce(p.issued_on, p.changed_at::date) desc, p.id desc""";

    private static final Map<String, String> SORT_COLUMNS = Map.of(
            "title", "p.folded",
            "number", "p.number_key",
            "agency", "a.folded",
            "period", "p.from_year",
            "state", "array_position(array['draft', 'submitted', 'issued', 'in_force', 'closed'], p.state)");

    private static final String ABOVE =
            " or exists (select 1 from agency.lines l where l.below_id = :me and l.above_id = p.agency_id)";

    private final JdbcClient sql;

    Plans(JdbcClient sql) {
        this.sql = sql;
    }

    public Visible visibleTo(Viewer viewer) {
        return new Visible(viewer.agency());
    }

    /** The plans that one agency may read ({@link PlanScope#PLAN}). */
    public final class Visible {
        private final UUID me;

        private Visible(UUID me) {
            this.me = me;
        }

        public Plan require(UUID id) {
            return find(id).orElseThrow(NotFound::new);
        }

        public Optional<Plan> find(UUID id) {
            return findWhere(id, PlanScope.PLAN);
        }

        /** A plan that the viewer's agency issues or drafts, and so may change. */
        public Plan requireOwn(UUID id) {
            return findWhere(id, PlanScope.OWN_PLAN).orElseThrow(NotFound::new);
        }

        /** A plan that the viewer may read, locked until the end of the transaction. */
        public Plan lock(UUID id) {
            return findLocked(id).orElseThrow(NotFound::new);
        }

        public Optional<Plan> findLocked(UUID id) {
            return findLockedWhere(id, PlanScope.PLAN);
        }

        /** A plan the viewer's agency issues or drafts, locked until the end of the transaction. */
        public Plan lockOwn(UUID id) {
            return findLockedWhere(id, PlanScope.OWN_PLAN).orElseThrow(NotFound::new);
        }

        public boolean isOwn(Plan plan) {
            return plan.agency().equals(me) || plan.draftedBy().equals(me);
        }

        /**
         * A plan of the viewer's agency or of a body below it: a body may see how the plans of those it supervises are
         * answered.
         */
        public Plan requireOwnOrBelow(UUID id) {
            return findWhere(id, "(" + PlanScope.OWN_PLAN + """
                            or (p.state <> 'draft' and exists (select 1 from agency.lines l
                                 where l.above_id = :me and l.below_id = p.agency_id)))
                            """).orElseThrow(NotFound::new);
        }

        public Page<Plan> page(Filter filter, int number) {
            return page(filter, null, number);
        }

        public Page<Plan> page(Filter filter, @Nullable Ordering ordering, int number) {
            return Page.of(
                    bind(
                            sql.sql(listStatement(PlanRows.COUNTED, filter, ordering) + " limit :size offset :offset"),
                            filter),
                    PlanRows::read,
                    number,
                    Page.USUAL_SIZE);
        }

        /** Plans whose title or number contains these words, with or without diacritics, in the default order. */
        public List<Plan> matching(String words, int most) {
            var filter = new Filter(words, null, null, null, null);
            return bind(sql.sql(listStatement(PlanRows.SELECT, filter, null) + " limit :most"), filter)
                    .param("most", most)
                    .query(PlanRows::read)
                    .list();
        }

        /** All plans that match the filter, fetched in portions; the caller closes the stream. */
        public Stream<Plan> stream(Filter filter, @Nullable Ordering ordering) {
            return bind(sql.sql(listStatement(PlanRows.SELECT, filter, ordering)), filter)
                    .withFetchSize(Page.FETCH_SIZE)
                    .query(PlanRows::read)
                    .stream();
        }

        /** All plans that match the filter, in the default order; only for filters that match few plans. */
        public List<Plan> all(Filter filter) {
            try (var plans = stream(filter, null)) {
                return plans.toList();
            }
        }

        private static String listStatement(String select, Filter filter, @Nullable Ordering ordering) {
            return select + " where " + PlanScope.PLAN + PlanConditions.of(filter)
                    + Ordering.clause(ordering, SORT_COLUMNS, ORDER);
        }

        /** The first running plans of the viewer's agency and of the bodies above it, in the default order. */
        public List<Plan> firstRunning(int most) {
            return sql.sql(PlanRows.SELECT + " where " + PlanScope.PLAN + " and p.state in ('issued', 'in_force') and ("
                            + PlanScope.OWN_PLAN + ABOVE + ") order by " + ORDER + " limit " + most)
                    .param("me", me)
                    .query(PlanRows::read)
                    .list();
        }

        /** The running plans of one agency that cover this year, the newest 20 first. */
        public List<Plan> runningOf(UUID agency, int year) {
            return sql.sql(PlanRows.SELECT + " where " + PlanScope.PLAN + """
                             and p.state in ('issued', 'in_force') and p.agency_id = :agency
                             and :year between p.from_year and p.to_year
                             order by p.issued_on desc, p.id limit 20
                            """)
                    .param("me", me)
                    .param("agency", agency)
                    .param("year", year)
                    .query(PlanRows::read)
                    .list();
        }

        /** Whether a plan may name this one as the plan it answers: it is issued and the viewer may read it. */
        public boolean mayAnswer(UUID id) {
            return find(id).filter(plan -> plan.state().isIssued()).isPresent();
        }

        /** The newest 50 running plans of bodies above, for a plan of the viewer's agency to answer. */
        public List<Plan> answerable() {
            return sql.sql(PlanRows.SELECT + " where " + PlanScope.PLAN + """
                             and p.state in ('issued', 'in_force') and p.agency_id <> :me
                             and exists (select 1 from agency.lines l
                                          where l.below_id = :me and l.above_id = p.agency_id)
                             order by p.issued_on desc limit 50
                            """)
                    .param("me", me)
                    .query(PlanRows::read)
                    .list();
        }

        /** The other plans of this plan's issuer, the newest years first, at most 50. */
        public List<Plan> ofIssuer(Plan plan) {
            return sql.sql(PlanRows.SELECT + " where " + PlanScope.PLAN + """
                             and p.agency_id = :issuer and p.id <> :plan
                             order by p.from_year desc, p.issued_on desc nulls last, p.id limit 50
                            """)
                    .param("me", me)
                    .param("issuer", plan.agency())
                    .param("plan", plan.id())
                    .query(PlanRows::read)
                    .list();
        }

        /**
         * At most 20 plans of any issuer with this number and day of issue, to find out whether a paper is already
         * stored.
         */
        public List<Plan> ofPaper(String number, LocalDate issuedOn) {
            return sql.sql(PlanRows.SELECT + " where " + PlanScope.PLAN + """
                             and p.number_key = plan.number_key(:number) and p.issued_on = :day
                             order by p.id limit 20
                            """)
                    .param("me", me)
                    .param("number", number)
                    .param("day", issuedOn)
                    .query(PlanRows::read)
                    .list();
        }

        private Optional<Plan> findLockedWhere(UUID id, String condition) {
            sql.sql("select 1 from plan.plans p where p.id = :id and " + condition + " for update")
                    .param("id", id)
                    .param("me", me)
                    .query(Integer.class)
                    .optional();
            // Reads the plan in a second statement, because the statement that waited for the lock still sees other
            // rows as they were before.
            return findWhere(id, condition);
        }

        private Optional<Plan> findWhere(UUID id, String condition) {
            return sql.sql(PlanRows.SELECT + " where p.id = :id and " + condition)
                    .param("id", id)
                    .param("me", me)
                    .query(PlanRows::read)
                    .optional();
        }

        private StatementSpec bind(StatementSpec query, Filter filter) {
            return query.param("me", me)
                    .param("words", VietnameseText.like(filter.words()))
                    .param(
                            "state",
                            filter.state() == null ? null : filter.state().column())
                    .param("year", filter.year())
                    .param("programme", filter.programme());
        }
    }
}
