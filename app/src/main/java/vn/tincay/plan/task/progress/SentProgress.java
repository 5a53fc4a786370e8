package vn.tincay.plan.task.progress;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.UsedId;
import vn.tincay.document.attachment.Attachments;
import vn.tincay.viewer.Viewer;

/** Finds progress already reported under an id, including entries that were removed since. */
@Component
class SentProgress {

    /** The condition that the id {@code %s} is that of an entry, present or removed. */
    static final String IS_USED = """
            (exists (select 1 from plan.progress e where e.id = %1$s)
             or exists (select 1 from plan.progress_removals e where e.kind = 'entry' and e.subject_id = %1$s))
            """;

    private final Attachments attachments;
    private final JdbcClient sql;

    SentProgress(Attachments attachments, JdbcClient sql) {
        this.attachments = attachments;
        this.sql = sql;
    }

    boolean isUsed(UUID entry) {
        return UsedId.isNil(entry)
                || sql.sql("select " + IS_USED.formatted(":entry"))
                        .param("entry", entry)
                        .query(Boolean.class)
                        .single();
    }

    /** Whether this person already sent this entry, with at least these files. */
    boolean isRepeated(Viewer viewer, UUID task, ReportingProgress.Entry entry) {
        boolean words = sql.sql("""
                        select exists (select 1 from plan.progress
                                        where id = ? and task_id = ? and person_id = ? and words = ?
                                          and figure is not distinct from ?::numeric
                                          and percent is not distinct from ?::numeric)
                        """)
                .param(entry.id())
                .param(task)
                .param(viewer.person())
                .param(entry.words().strip())
                .param(entry.figure())
                .param(entry.percent())
                .query(Boolean.class)
                .single();
        return words && hasFiles(entry);
    }

    private boolean hasFiles(ReportingProgress.Entry entry) {
        var stored = attachments.list(sql.sql("select attachment_id from plan.progress_files where progress_id = ?")
                .param(entry.id())
                .query(UUID.class)
                .list());
        return entry.files().stream().allMatch(sent -> stored.stream().anyMatch(one -> attachments.isSame(one, sent)));
    }
}
