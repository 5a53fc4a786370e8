package vn.tincay.base;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the application's database role may do: read and write rows, never change the shape of a table. */
final class Grants {

    private Grants() {}

    static void give(DataSource owner, String application, List<String> schemas) {
        var sql = JdbcClient.create(owner);
        var me = sql.sql("select current_user").query(String.class).single();
        if (me.equals(application)) {
            return;
        }
        var role = '"' + application.replace("\"", "\"\"") + '"';
        for (var schema : schemas) {
            sql.sql("grant usage on schema " + schema + " to " + role).update();
            sql.sql("grant select, insert, update, delete on all tables in schema " + schema + " to " + role)
                    .update();
            sql.sql("grant usage on all sequences in schema " + schema + " to " + role)
                    .update();
            sql.sql("grant execute on all functions in schema " + schema + " to " + role)
                    .update();
        }
        // The journal is append-only for the application.
        sql.sql("revoke update, delete on all tables in schema journal from " + role)
                .update();
    }
}
