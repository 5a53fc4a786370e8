package vn.tincay.agency;

import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.tincay.TestDatabase;
import vn.tincay.agency.standard.RegisteringStandardBodies;
import vn.tincay.agency.standard.StandardAgenciesTest;
import vn.tincay.launch.postgres.DatabaseAccess;
import vn.tincay.place.Units;

/**
 * A database with all standard bodies, shared by the tests of this room. A test may add agencies, but leaves the
 * standard bodies as they are.
 */
public final class RegisterOfAgencies {

    public static final Units UNITS = StandardAgenciesTest.UNITS;
    public static final JdbcClient SQL;
    static final WritingReportingLines LINES;
    static final RegisteringStandardBodies REGISTERING;

    private RegisterOfAgencies() {}

    static {
        var database = TestDatabase.started();
        var pool = new org.springframework.jdbc.datasource.SingleConnectionDataSource(
                database.application().url(),
                database.application().user(),
                database.application().password(),
                true);
        SQL = JdbcClient.create(pool);
        LINES = new WritingReportingLines(SQL, pool);
        REGISTERING = new RegisteringStandardBodies(SQL, pool, new JdbcTransactionManager(pool), UNITS, LINES);
    }

    private static PGSimpleDataSource dataSource(DatabaseAccess access) {
        var source = new PGSimpleDataSource();
        source.setUrl(access.url());
        source.setUser(access.user());
        source.setPassword(access.password());
        return source;
    }
}
