package vn.tincay.bench.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The product's database over one connection as its owner: fills it, reads it, and does the same work as the product in
 * bare SQL.
 */
public final class Tables implements AutoCloseable {

    public static final String OWNER = "tincay_owner";
    public static final String APPLICATION = "tincay_app";

    private final SingleConnectionDataSource connection;

    private Tables(SingleConnectionDataSource connection) {
        this.connection = connection;
    }

    /** Opens the database of a running product. */
    public static Tables of(Path data) throws IOException {
        return new Tables(new SingleConnectionDataSource(url(data), OWNER, password(data, OWNER), true));
    }

    public static String url(Path data) throws IOException {
        var address = new PGSimpleDataSource();
        address.setServerNames(new String[] {"127.0.0.1"});
        address.setPortNumbers(new int[] {
            Integer.parseInt(Files.readString(data.resolve("postgres.port")).strip())
        });
        address.setDatabaseName("tincay");
        return address.getUrl();
    }

    public static String password(Path data, String role) throws IOException {
        return Files.readString(data.resolve("postgres.password." + role)).strip();
    }

    public JdbcClient sql() {
        return JdbcClient.create(connection);
    }

    /** Runs a statement without parameters. */
    public int run(String statement) {
        return sql().sql(statement).update();
    }

    /** The only value of the only row that a query returns. */
    public <T> T one(Class<T> type, String query, Object... parameters) {
        return sql().sql(query).params(parameters).query(type).single();
    }

    public CopyManager copy() throws SQLException {
        return connection.getConnection().unwrap(PGConnection.class).getCopyAPI();
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
