package vn.tincay.plan.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.base.Ids;
import vn.tincay.base.NotFound;
import vn.tincay.base.Ordering;
import vn.tincay.base.Page;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.plan.task.content.Provinces;
import vn.tincay.viewer.Viewer;

/**
 * Stores the documents that agencies review. Only the agency that reviews a document sees it; once it became a plan,
 * the plan's issuer and drafter see it, too.
 */
@Component
public class Readings {

    private static final String COLUMNS = """
            id, title, original_id, lines, facts, as_read, warnings, started_by_name, changed_at, changed_by_name,
            revision, former, plan_id
            """;

    private static final String SELECT_SUMMARY = """
            select r.id, r.title, r.changed_at, r.changed_by_name, l.answered, jsonb_array_length(r.facts) as all_facts
            """;

    private static final Map<String, String> SORT_COLUMNS =
            Map.of("title", SqlValues.folded("r.title"), "changed", "r.changed_at", "progress", "l.answered");

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;
    private final Provinces provinces;

    Readings(JdbcClient sql, JsonMapper json, Clock clock, Provinces provinces) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.provinces = provinces;
    }

    public Visible visibleTo(Viewer viewer) {
        return new Visible(viewer);
    }

    /** The readings of the viewer's agency. */
    public final class Visible {

        private final Viewer viewer;

        private Visible(Viewer viewer) {
            this.viewer = viewer;
        }

        public DocumentReview require(UUID id) {
            return find(id, "").orElseThrow(NotFound::new);
        }

        /** The reading, locked against changes until the transaction ends. */
        public DocumentReview lock(UUID id) {
            return find(id, " for update").orElseThrow(NotFound::new);
        }

        /**
         * Readings that have not become a plan, newest first.
         *
         * @param words part of the title, with or without diacritics
         */
        public Page<DocumentReview.Summary> open(String words, @Nullable Ordering ordering, int number) {
            return Page.of(
                    listQuery(", count(*) over () as total", words, ordering, " limit :size offset :offset"),
                    Readings::summary,
                    number,
                    Page.USUAL_SIZE);
        }

        /** All readings that {@link #open} lists, streamed; the caller closes the stream. */
        public Stream<DocumentReview.Summary> stream(String words, @Nullable Ordering ordering) {
            return listQuery("", words, ordering, "").withFetchSize(Page.FETCH_SIZE).query(Readings::summary).stream();
        }

        private StatementSpec listQuery(String further, String words, @Nullable Ordering ordering, String part) {
            return sql.sql(SELECT_SUMMARY + further + """
                             from plan.readings r, lateral (
                                  select count(*) filter (where f ->> 'standing' <> 'OPEN') as answered
                                    from jsonb_array_elements(r.facts) f) l
                            where r.agency_id = :me and r.plan_id is null
                            """
                            + (words.isBlank() ? "" : " and " + SqlValues.folded("r.title") + " like :words")
                            + Ordering.clause(ordering, SORT_COLUMNS, "r.changed_at desc, r.id") + part)
                    .param("me", viewer.agency())
                    .param("words", VietnameseText.like(words));
        }

        /** The agency's earlier reading of the text with this digest; empty when there is none. */
        public Optional<DocumentReview> ofText(String digest) {
            return sql.sql("select " + COLUMNS + " from plan.readings where agency_id = ? and digest = ?")
                    .params(viewer.agency(), digest)
                    .query(Readings.this::read)
                    .optional();
        }

        /** Whether the reading belongs to the viewer's agency. */
        public boolean isOwn(UUID id) {
            return find(id, "").isPresent();
        }

        /**
         * The first reading that became this plan, for the plan's issuer and drafter; empty for others, and when there
         * is none.
         */
        public Optional<DocumentReview> ofPlan(UUID plan) {
            return sql.sql("select " + COLUMNS + """
                            from plan.readings r where plan_id = :plan and exists (select 1 from plan.plans p
                              where p.id = r.plan_id and (p.agency_id = :me or p.drafted_by_id = :me))
                             order by confirmed_at limit 1
                            """)
                    .param("plan", plan)
                    .param("me", viewer.agency())
                    .query(Readings.this::read)
                    .optional();
        }

        private Optional<DocumentReview> find(UUID id, String lock) {
            return sql.sql("select " + COLUMNS + " from plan.readings where id = ? and agency_id = ?" + lock)
                    .param(id)
                    .param(viewer.agency())
                    .query(Readings.this::read)
                    .optional();
        }
    }

    /** Adds a reading and returns its id; empty when the agency has a reading of the same text already. */
    public Optional<UUID> add(
            Viewer viewer,
            String title,
            @Nullable UUID original,
            String digest,
            List<DocumentReview.Line> lines,
            List<Fact> facts,
            List<DocumentReview.ReadingWarning> warnings) {
        var id = Ids.next();
        var now = SqlValues.at(clock.instant());
        int added = sql.sql("""
                        insert into plan.readings
                            (id, agency_id, province_code, title, original_id, digest, lines, facts, as_read, warnings,
                             started_at, started_by, started_by_name, changed_at, changed_by_name)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?)
                        on conflict (agency_id, digest) do nothing
                        """)
                .param(id)
                .param(viewer.agency())
                .param(provinces.of(viewer.agency()))
                .param(title)
                .param(original)
                .param(digest)
                .param(json.writeValueAsString(lines))
                .param(json.writeValueAsString(facts))
                .param(json.writeValueAsString(facts))
                .param(json.writeValueAsString(warnings))
                .param(now)
                .param(viewer.person())
                .param(viewer.name())
                .param(now)
                .param(viewer.name())
                .update();
        return added == 0 ? Optional.empty() : Optional.of(id);
    }

    public void remove(UUID id) {
        sql.sql("delete from plan.readings where id = ?").param(id).update();
    }

    /** Stores the facts after an answer, and the facts before it, so that the answer can be undone. */
    public void storeAnswer(Viewer viewer, UUID id, List<Fact> facts) {
        change(viewer, id, facts, "facts");
    }

    /** Stores the facts from before the last answer; a second undo is not possible. */
    public void undo(Viewer viewer, UUID id, List<Fact> facts) {
        change(viewer, id, facts, "'[]'");
    }

    private void change(Viewer viewer, UUID id, List<Fact> facts, String former) {
        sql.sql("""
                        update plan.readings
                           set former = %s, facts = ?::jsonb, changed_at = ?, changed_by_name = ?, revision = revision + 1
                         where id = ?
                        """.formatted(former))
                .param(json.writeValueAsString(facts))
                .param(SqlValues.at(clock.instant()))
                .param(viewer.name())
                .param(id)
                .update();
    }

    /**
     * Records that the reading became a plan. Answers from before can no longer be undone, since the draft relies on
     * them.
     */
    public void markConfirmed(UUID id, UUID plan) {
        sql.sql("""
                        update plan.readings set plan_id = ?, confirmed_at = ?, former = '[]' where id = ?
                        """).param(plan).param(SqlValues.at(clock.instant())).param(id).update();
    }

    private static DocumentReview.Summary summary(ResultSet row, int number) throws SQLException {
        return new DocumentReview.Summary(
                row.getObject("id", UUID.class),
                row.getString("title"),
                SqlValues.moment(row, "changed_at"),
                row.getString("changed_by_name"),
                row.getInt("answered"),
                row.getInt("all_facts"));
    }

    private DocumentReview read(ResultSet row, int number) throws SQLException {
        return new DocumentReview(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("original_id", UUID.class),
                List.of(json.readValue(row.getString("lines"), DocumentReview.Line[].class)),
                List.of(json.readValue(row.getString("facts"), Fact[].class)),
                List.of(json.readValue(row.getString("as_read"), Fact[].class)),
                List.of(json.readValue(row.getString("warnings"), DocumentReview.ReadingWarning[].class)),
                row.getString("started_by_name"),
                SqlValues.moment(row, "changed_at"),
                row.getString("changed_by_name"),
                row.getInt("revision"),
                List.of(json.readValue(row.getString("former"), Fact[].class)),
                row.getObject("plan_id", UUID.class));
    }
}
