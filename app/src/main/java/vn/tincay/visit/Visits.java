package vn.tincay.visit;

import java.time.Instant;
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
import vn.tincay.base.RecordRows;
import vn.tincay.base.TimelineEntry;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.document.attachment.Attachments;
import vn.tincay.document.attachment.RecordFiles;
import vn.tincay.viewer.Viewer;

/** The only access to visits: an agency sees its own. */
@Component
public class Visits {

    public record Filter(String words, Visit.@Nullable State state) {}

    private record Event(
            String what,
            Instant at,
            String personName,
            @Nullable String words) {}

    private static final String SELECT = """
            select v.id, v.agency_id as agency, a.name as agency_name, v.title, v.planned_on, v.state, v.changed_at%s
              from visit.visits v join agency.agencies a on a.id = v.agency_id
             where v.agency_id = :agency
            """;
    private static final String COUNTED = SELECT.formatted(", count(*) over () as total");
    private static final String PLAIN = SELECT.formatted("");
    private static final Map<String, String> COLUMNS =
            Map.of("title", "v.folded", "day", "v.planned_on", "state", "v.state");

    private final JdbcClient sql;
    private final Attachments attachments;

    Visits(JdbcClient sql, Attachments attachments) {
        this.sql = sql;
        this.attachments = attachments;
    }

    public Visible visibleTo(Viewer viewer) {
        return new Visible(viewer);
    }

    public final class Visible {
        private final Viewer viewer;

        private Visible(Viewer viewer) {
            this.viewer = viewer;
        }

        public Visit require(UUID id) {
            return one(id, "").orElseThrow(NotFound::new);
        }

        /** The current visit, locked until the end of the transaction. */
        public Visit lock(UUID id) {
            return one(id, " for update of v").orElseThrow(NotFound::new);
        }

        public Page<Visit> page(Filter filter, @Nullable Ordering ordering, int number) {
            return Page.of(
                    listed(filter, ordering, " limit :size offset :offset"),
                    RecordRows.of(Visit.class),
                    number,
                    Page.USUAL_SIZE);
        }

        /** All visits of the filter, fetched in portions; the caller closes the stream. */
        public Stream<Visit> stream(Filter filter, @Nullable Ordering ordering) {
            return listed(filter, ordering, "").withFetchSize(Page.FETCHED).query(RecordRows.of(Visit.class)).stream();
        }

        private Optional<Visit> one(UUID id, String lock) {
            return sql.sql(PLAIN + " and v.id = :id" + lock)
                    .param("agency", viewer.agency())
                    .param("id", id)
                    .query(RecordRows.of(Visit.class))
                    .optional();
        }

        private StatementSpec listed(Filter filter, @Nullable Ordering ordering, String limit) {
            return sql.sql(COUNTED
                            + (filter.words().isBlank() ? "" : " and v.folded like :words")
                            + (filter.state() == null ? "" : " and v.state = :state")
                            + Ordering.clause(ordering, COLUMNS, "v.planned_on desc, v.id desc")
                            + limit)
                    .param("agency", viewer.agency())
                    .param("words", VietnameseText.like(filter.words()))
                    .param(
                            "state",
                            filter.state() == null ? null : filter.state().name());
        }
    }

    RecordFiles files(Visit visit) {
        return attachments.of(sql.sql("select attachment_id from visit.files where visit_id = ?")
                .param(visit.id())
                .query(UUID.class)
                .list());
    }

    /** Newest first. */
    List<TimelineEntry> timeline(Visit visit) {
        return TimelineEntry.newestFirst(sql
                .sql("select what, at, person_name, words from visit.events where visit_id = ? order by id desc")
                .param(visit.id())
                .query(RecordRows.of(Event.class))
                .list()
                .stream()
                .map(event -> TimelineEntry.of(
                        event.at(),
                        TimelineEntry.Words.of("visit.event." + event.what()),
                        event.personName(),
                        event.words()))
                .toList());
    }
}
