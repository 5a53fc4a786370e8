package vn.tincay.plan.reading.arrival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SeparateTransaction;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.text.FileNames;
import vn.tincay.document.attachment.Attachments;
import vn.tincay.plan.reading.review.StartingReview;
import vn.tincay.plan.task.content.Provinces;
import vn.tincay.viewer.Viewer;

/** Receives a document: stores it at once in its own transaction; {@link ReadingQueue} reads it later. */
@Component
public class ReceivingDocument {

    static final int MAX_OF_AN_AGENCY = 5;
    static final int MAX = 40;

    /** Advisory lock that serialises concurrent uploads, so that the limits hold. */
    private static final long LOCK = 0x7469_6e63_6179_6172L;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;
    private final Provinces provinces;
    private final SeparateTransaction separately;

    ReceivingDocument(
            JdbcClient sql, JsonMapper json, Clock clock, Provinces provinces, SeparateTransaction separately) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.provinces = provinces;
        this.separately = separately;
    }

    /**
     * Receives a file. It is refused when text was pasted as well, because one form sends one document and neither
     * may be dropped silently.
     */
    public Outcome<UUID> receiveFile(Viewer viewer, MultipartFile file, String text) {
        var tooLarge = Attachments.sizeProblem(file, "file");
        if (!text.isBlank()) {
            return Outcome.refused(List.of(
                    tooLarge.orElse(Problem.at("file", "reading.list.both")), Problem.at("text", "reading.list.both")));
        }
        if (tooLarge.isPresent()) {
            return Outcome.refused(tooLarge.get());
        }
        try {
            var sent = file.getOriginalFilename();
            var name = FileNames.clean(sent == null ? "" : sent);
            return store(viewer, "file", name, file.getBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Outcome<UUID> receiveText(Viewer viewer, String text) {
        return text.isBlank()
                ? Outcome.refused(Problem.at("file", "reading.list.nothing"))
                : store(viewer, "text", StartingReview.PASTED, null, text);
    }

    private Outcome<UUID> store(
            Viewer viewer, String field, String name, byte @Nullable [] bytes, @Nullable String text) {
        return separately.get(() -> {
            sql.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
            return limitProblem(viewer, field)
                    .<Outcome<UUID>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(insert(viewer, field, name, bytes, text)));
        });
    }

    private Optional<Problem> limitProblem(Viewer viewer, String field) {
        return sql.sql("""
                        select count(*) filter (where agency_id = ?) as own, count(*) as everybody
                          from plan.arrivals where state in ('waiting', 'reading')
                        """)
                .param(viewer.agency())
                .query((row, number) -> row.getInt("own") >= MAX_OF_AN_AGENCY
                        ? Optional.of(Problem.at(field, "reading.arrival.own-full", MAX_OF_AN_AGENCY))
                        : row.getInt("everybody") >= MAX
                                ? Optional.of(Problem.at(field, "reading.arrival.full"))
                                : Optional.<Problem>empty())
                .single();
    }

    private UUID insert(Viewer viewer, String field, String name, byte @Nullable [] bytes, @Nullable String text) {
        var id = Ids.next();
        sql.sql("""
                        insert into plan.arrivals (id, province_code, agency_id, person_id, sender, field, name, bytes, text, at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(provinces.of(viewer.agency()))
                .param(viewer.agency())
                .param(viewer.person())
                .param(json.writeValueAsString(viewer))
                .param(field)
                .param(name)
                .param(bytes)
                .param(text)
                .param(SqlValues.at(clock.instant()))
                .update();
        return id;
    }
}
