package vn.tincay.place;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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
import vn.tincay.base.text.VietnameseText;

/** Reads the mergers entered in this installation, including those that were undone. */
@Component
public class Mergers {

    /**
     * A merger that was entered here.
     *
     * @param unit number of the new unit; it no longer exists when the merger was undone
     * @param old numbers of the units that ended
     * @param undoneAt null while the merger is in force
     */
    public record EnteredMerger(
            UUID id,
            int unit,
            List<Integer> old,
            LocalDate firstDay,
            String basis,
            Instant madeAt,
            @Nullable Instant undoneAt) {}

    private static final String ROWS = """
            m.id, m.new_id, m.first_day, m.basis, m.made_at, m.undone_at,
                   (select array_agg(u.old_id order by u.old_id) from place.merged_units u where u.merger_id = m.id) as old
              from place.mergers m
            """;

    private static final String SELECT = "select " + ROWS;

    private static final String NAMED = """
             where exists (select 1 from place.unit_versions v
                            where (v.unit_id = m.new_id
                                   or v.unit_id in (select u.old_id from place.merged_units u where u.merger_id = m.id))
                              and v.folded like :like)
            """;

    private static final Map<String, String> COLUMNS = Map.of("day", "m.first_day", "made", "m.made_at");

    private static final String ORDER = "m.made_at desc, m.id";

    private final JdbcClient sql;

    Mergers(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One page of mergers, by default the last entered first.
     *
     * @param words part of the name of an old or new unit; empty for all mergers
     */
    public Page<EnteredMerger> page(String words, @Nullable Ordering ordering, int number) {
        return Page.of(
                select("select count(*) over () as total, " + ROWS, words, ordering, " limit :size offset :offset"),
                Mergers::read,
                number,
                Page.USUAL_SIZE);
    }

    /** All mergers that match the words, fetched in portions; the caller closes the stream. */
    public Stream<EnteredMerger> stream(String words, @Nullable Ordering ordering) {
        return select(SELECT, words, ordering, "").withFetchSize(Page.FETCH_SIZE).query(Mergers::read).stream();
    }

    private StatementSpec select(String select, String words, @Nullable Ordering ordering, String part) {
        var statement =
                sql.sql(select + (words.isEmpty() ? "" : NAMED) + Ordering.clause(ordering, COLUMNS, ORDER) + part);
        return words.isEmpty() ? statement : statement.param("like", VietnameseText.like(words));
    }

    public EnteredMerger require(UUID id) {
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

    private static EnteredMerger read(ResultSet row, int number) throws SQLException {
        Array old = row.getArray("old");
        return new EnteredMerger(
                row.getObject("id", UUID.class),
                row.getInt("new_id"),
                Arrays.asList((Integer[]) old.getArray()),
                row.getObject("first_day", LocalDate.class),
                row.getString("basis"),
                SqlValues.moment(row, "made_at"),
                SqlValues.momentOrNull(row, "undone_at"));
    }
}
