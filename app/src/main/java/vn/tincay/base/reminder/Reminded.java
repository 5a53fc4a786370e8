package vn.tincay.base.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.base.database.SqlValues;

/**
 * How often and when one body reminded another of the same subject, such as a missing report.
 *
 * @param times at least 1
 * @param last the moment of the newest reminder
 */
public record Reminded(int times, Instant last) {

    /**
     * Runs a query that selects {@code agency_id}, {@code times} and {@code last}, and returns its rows by body. A
     * body that was never reminded has no row.
     */
    public static Map<UUID, Reminded> byBody(JdbcClient.StatementSpec query) {
        var reminded = new HashMap<UUID, Reminded>();
        query.query(row -> {
            reminded.put(
                    row.getObject("agency_id", UUID.class),
                    new Reminded(row.getInt("times"), SqlValues.moment(row, "last")));
        });
        return reminded;
    }

    public LocalDate day(ZoneId zone) {
        return last.atZone(zone).toLocalDate();
    }
}
