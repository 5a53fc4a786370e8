package vn.tincay.place;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import vn.tincay.base.text.VietnameseText;

/** Writes versions and successions to the schema {@code place} in bulk and reads them back. */
public final class UnitRows {

    private final DataSource database;
    private final JdbcClient sql;

    public UnitRows(DataSource database) {
        this.database = database;
        this.sql = JdbcClient.create(database);
    }

    /**
     * Replaces the rows of earlier releases; units keep their numbers, since figures refer to them. Runs in the
     * caller's transaction.
     */
    public void replaceAll(Units table) {
        var versions = table.versions();
        sql.sql("create temporary table shipped_units (id integer, level text) on commit drop")
                .update();
        copy(
                "shipped_units",
                versions.stream()
                        .filter(unit -> unit.equals(table.history(unit.id()).getFirst()))
                        .map(unit -> copyLine(unit.id(), slug(unit.level()))));
        sql.sql("""
                insert into place.units (id, level)
                select id, level from shipped_units
                on conflict (id) do nothing
                """).update();
        // Units made by mergers in this installation stay: the shipped table does not list them.
        sql.sql("delete from place.unit_versions v using shipped_units s where s.id = v.unit_id")
                .update();
        sql.sql("delete from place.successors x using shipped_units s where s.id = x.new_id")
                .update();
        int[] position = {0};
        copy("place.unit_versions", versions.stream().map(unit -> versionLine(unit, position[0]++)));
        copy("place.successors", table.successions().stream().map(UnitRows::successionLine));
    }

    public List<AdminUnit> versions() {
        return sql.sql("""
                select unit_id, code, type, name, parent_id, province_id, district_id, valid_from, valid_to, basis
                  from place.unit_versions
                """).query(UnitRows::unit).list();
    }

    public List<Succession> successions() {
        return sql.sql("select old_id as \"from\", new_id as \"to\", whole, main, basis from place.successors")
                .query(Succession.class)
                .list();
    }

    /** @param position rank of the unit among all names in Vietnamese order */
    void add(AdminUnit unit, int position) {
        sql.sql("insert into place.units (id, level) values (?, ?)")
                .params(unit.id(), slug(unit.level()))
                .update();
        copy("place.unit_versions", Stream.of(versionLine(unit, position)));
    }

    void add(Succession succession) {
        copy("place.successors", Stream.of(successionLine(succession)));
    }

    private void copy(String table, Stream<String> lines) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            var rows = new StringBuilder();
            lines.forEach(rows::append);
            copy(connection, table, rows.toString());
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static void copy(Connection connection, String table, String rows) {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin", new StringReader(rows));
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException("the table of units could not be loaded", failure);
        }
    }

    private static String versionLine(AdminUnit unit, int position) {
        return copyLine(
                unit.id(),
                unit.validFrom(),
                unit.validTo(),
                slug(unit.level()),
                unit.code(),
                unit.type().slug(),
                unit.name(),
                unit.fullName(),
                VietnameseText.fold(unit.name()),
                unit.parent(),
                unit.province(),
                unit.district(),
                position,
                unit.basis());
    }

    private static String successionLine(Succession succession) {
        return copyLine(succession.from(), succession.to(), succession.whole(), succession.main(), succession.basis());
    }

    /** One row in the text format of COPY. */
    private static String copyLine(@Nullable Object... columns) {
        var line = new StringBuilder();
        for (var column : columns) {
            if (!line.isEmpty()) {
                line.append('\t');
            }
            line.append(
                    column == null
                            ? "\\N"
                            : column.toString()
                                    .replace("\\", "\\\\")
                                    .replace("\t", "\\t")
                                    .replace("\n", "\\n")
                                    .replace("\r", "\\r"));
        }
        return line.append('\n').toString();
    }

    private static String slug(UnitLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static AdminUnit unit(ResultSet row, int number) throws SQLException {
        return new AdminUnit(
                row.getInt("unit_id"),
                row.getString("code"),
                UnitType.ofSlug(row.getString("type")),
                row.getString("name"),
                row.getObject("parent_id", Integer.class),
                row.getInt("province_id"),
                row.getObject("district_id", Integer.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("basis"));
    }
}
