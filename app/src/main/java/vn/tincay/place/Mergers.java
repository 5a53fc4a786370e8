package vn.tincay.place;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;
import vn.tincay.base.SqlValues;

/** Reads the mergers entered in this installation, including those that were undone. */
@Component
public class Mergers {

    /**
     * @param old numbers of the units that ended
     * @param unit number of the new unit; it no longer exists when the merger was undone
     */
    public record Entered(
            UUID id,
            int unit,
            List<Integer> old,
            LocalDate firstDay,
            String basis,
            Instant madeAt,
            @Nullable Instant undoneAt) {}

    private static final String SELECT = """
            select m.id, m.new_id, m.first_day, m.basis, m.made_at, m.undone_at,
                   (select array_agg(u.old_id order by u.old_id) from place.merged_units u where u.merger_id = m.id) as old
              from place.mergers m
            """;

    private final JdbcClient sql;

    Mergers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Newest first. */
    public List<Entered> all() {
        return sql.sql(SELECT + " order by m.made_at desc").query(Mergers::read).list();
    }

    public Entered require(UUID id) {
        return sql.sql(SELECT + " where m.id = ?")
                .param(id)
                .query(Mergers::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The days on which a merger in force began, newest first. */
    public List<LocalDate> firstDays() {
        return sql.sql("select distinct first_day from place.mergers where undone_at is null order by 1 desc")
                .query(LocalDate.class)
                .list();
    }

    private static Entered read(ResultSet row, int number) throws SQLException {
        Array old = row.getArray("old");
        return new Entered(
                row.getObject("id", UUID.class),
                row.getInt("new_id"),
                Arrays.asList((Integer[]) old.getArray()),
                row.getObject("first_day", LocalDate.class),
                row.getString("basis"),
                SqlValues.moment(row, "made_at"),
                SqlValues.momentOrNull(row, "undone_at"));
    }
}
