package vn.tincay.report.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;
import vn.tincay.base.database.RecordRows;
import vn.tincay.base.database.SqlValues;
import vn.tincay.report.form.FormStructureText;
import vn.tincay.viewer.Viewer;

/** The drafts of forms; an agency sees only its own. */
@Component
public class FormDrafts {

    /** A draft in a list. */
    public record Line(UUID id, String title, Instant savedAt, String savedBy) {}

    private record StoredLine(UUID id, String body, Instant savedAt, String savedBy) {}

    private static final String SELECT = """
            select id, form, body, notes, revision, saved_at, saved_by_name as saved_by, released_version
              from report.form_drafts
            """;

    private final JdbcClient sql;

    FormDrafts(JdbcClient sql) {
        this.sql = sql;
    }

    public Visible visibleTo(Viewer viewer) {
        return new Visible(viewer);
    }

    /** The drafts that one viewer may see. */
    public final class Visible {

        private final Viewer viewer;

        private Visible(Viewer viewer) {
            this.viewer = viewer;
        }

        public FormDraft requireOwn(UUID id) {
            return find(id, "");
        }

        /** The draft, locked until the end of the transaction. */
        public FormDraft lockOwn(UUID id) {
            return find(id, " for update");
        }

        /** The newest 100 drafts that are not released yet, newest first. */
        public List<Line> list() {
            return sql
                    .sql(SELECT + " where agency_id = ? and released_version is null order by saved_at desc limit 100")
                    .param(viewer.agency())
                    .query(RecordRows.of(StoredLine.class))
                    .list()
                    .stream()
                    .map(line -> new Line(
                            line.id(),
                            FormStructureText.read(line.body()).title().vi(),
                            line.savedAt(),
                            line.savedBy()))
                    .toList();
        }

        private FormDraft find(UUID id, String lock) {
            return sql.sql(SELECT + " where id = ? and agency_id = ?" + lock)
                    .params(id, viewer.agency())
                    .query(FormDrafts::read)
                    .optional()
                    .orElseThrow(NotFound::new);
        }
    }

    private static FormDraft read(ResultSet row, int number) throws SQLException {
        return new FormDraft(
                row.getObject("id", UUID.class),
                row.getString("form"),
                FormStructureText.read(row.getString("body")),
                DraftNotes.read(row.getString("notes")),
                row.getInt("revision"),
                SqlValues.moment(row, "saved_at"),
                row.getString("saved_by"),
                SqlValues.wholeOrNull(row, "released_version"));
    }
}
