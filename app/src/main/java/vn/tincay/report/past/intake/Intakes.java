package vn.tincay.report.past.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;
import vn.tincay.base.database.SqlValues;
import vn.tincay.document.attachment.Attachments;
import vn.tincay.document.attachment.RecordFiles;
import vn.tincay.report.past.source.SourceFile;
import vn.tincay.report.past.source.SourceSheet;
import vn.tincay.viewer.Viewer;

/** The files with past figures; an agency sees only its own. */
@Component
public class Intakes {

    private static final String SELECT = """
            select i.id, i.agency_id, i.form, i.file_id, f.file_name, i.answers, i.made_at, i.made_by, i.made_by_name,
                   i.stored_at, coalesce(i.stored_rows, 0) as stored_rows, i.withdrawn_at
              from report.intakes i join document.attachments f on f.id = i.file_id
            """;

    private final JdbcClient sql;
    private final Attachments attachments;

    Intakes(JdbcClient sql, Attachments attachments) {
        this.sql = sql;
        this.attachments = attachments;
    }

    public Visible visibleTo(Viewer viewer) {
        return new Visible(viewer);
    }

    /** The files that one viewer may see. */
    public final class Visible {

        private final Viewer viewer;

        private Visible(Viewer viewer) {
            this.viewer = viewer;
        }

        public Intake require(UUID id) {
            return find(id, "");
        }

        /** The intake, locked until the end of the transaction. */
        public Intake lock(UUID id) {
            return find(id, " for update of i");
        }

        /** The newest 100 files, newest first. */
        public List<Intake> list() {
            return sql.sql(SELECT + " where i.agency_id = ? order by i.made_at desc limit 100")
                    .param(viewer.agency())
                    .query(Intakes::read)
                    .list();
        }

        private Intake find(UUID id, String lock) {
            return sql.sql(SELECT + " where i.id = ? and i.agency_id = ?" + lock)
                    .params(id, viewer.agency())
                    .query(Intakes::read)
                    .optional()
                    .orElseThrow(NotFound::new);
        }
    }

    /** The file of an intake. Does not check the viewer: {@link #visibleTo} has done so. */
    public RecordFiles files(Intake intake) {
        return attachments.of(List.of(intake.file()));
    }

    /** The sheets of the file. It was readable when it was uploaded; if it is not now, this throws. */
    public List<SourceSheet> sheets(Intake intake) {
        return SourceFile.read(intake.fileName(), files(intake).bytes(intake.file()), "file")
                .orThrow();
    }

    private static Intake read(ResultSet row, int number) throws SQLException {
        return new Intake(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("form"),
                row.getObject("file_id", UUID.class),
                row.getString("file_name"),
                IntakeAnswers.read(row.getString("answers")),
                SqlValues.moment(row, "made_at"),
                row.getObject("made_by", UUID.class),
                row.getString("made_by_name"),
                SqlValues.momentOrNull(row, "stored_at"),
                row.getInt("stored_rows"),
                SqlValues.momentOrNull(row, "withdrawn_at"));
    }
}
