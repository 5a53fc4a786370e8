package vn.tincay.base.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;

/**
 * Reads rows into a record by column name, as {@code query(Type.class)} of JdbcClient does, and also converts
 * timestamps to {@link Instant}, which the driver does not.
 */
public final class RecordRows<T extends Record> extends DataClassRowMapper<T> {

    private RecordRows(Class<T> type) {
        super(type);
    }

    /** @param type a record whose components are named like the columns */
    public static <T extends Record> RowMapper<T> of(Class<T> type) {
        return new RecordRows<>(type);
    }

    @Override
    protected @Nullable Object getColumnValue(ResultSet row, int index, Class<?> type) throws SQLException {
        if (type == Instant.class) {
            var moment = row.getObject(index, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        }
        return super.getColumnValue(row, index, type);
    }
}
