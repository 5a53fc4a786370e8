package vn.tincay.document.number;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.Ids;
import vn.tincay.base.database.RecordRows;
import vn.tincay.base.database.SqlValues;
import vn.tincay.viewer.Viewer;

/** Reads what clerks changed in the entries of the register. A stored change is never removed. */
@Component
public class EntryChanges {

    /** A change of one column; null means empty. */
    public record Change(
            EntryContent.Field field,
            @Nullable String before,
            @Nullable String after,
            String by,
            Instant at) {}

    private final JdbcClient sql;
    private final Clock clock;

    EntryChanges(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The changes of an entry, newest first. */
    public List<Change> of(BookEntry entry) {
        return sql.sql("""
                        select field, before, after, changed_by_name as by, changed_at as at
                          from document.entry_changes where entry_id = ? order by changed_at desc, id
                        """).param(entry.id()).query(RecordRows.of(Change.class)).list();
    }

    void record(Viewer viewer, BookEntry entry, EntryContent content) {
        var before = entry.content().inWords();
        var after = content.inWords();
        var changed = Stream.of(EntryContent.Field.values())
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .toList();
        sql.sql("""
                        insert into document.entry_changes (id, entry_id, field, before, after, changed_by, changed_by_name,
                                                            changed_at)
                        select c.id, ?, c.field, c.before, c.after, ?, ?, ?
                          from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) as c (id, field, before, after)
                        """)
                .param(entry.id())
                .param(viewer.person())
                .param(viewer.name())
                .param(SqlValues.at(clock.instant()))
                .param(changed.stream().map(field -> Ids.next()).toArray(UUID[]::new))
                .param(changed.stream().map(Enum::name).toArray(String[]::new))
                .param(changed.stream().map(before::get).toArray(String[]::new))
                .param(changed.stream().map(after::get).toArray(String[]::new))
                .update();
    }
}
