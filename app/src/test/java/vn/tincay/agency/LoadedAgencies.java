package vn.tincay.agency;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.tincay.agency.standard.RegisteringStandardBodies;
import vn.tincay.place.Units;

/** Lets the tests of other rooms write the standard bodies into their database. */
public final class LoadedAgencies {

    private LoadedAgencies() {}

    /** Loads the bodies as the application does at its start. */
    public static void into(DataSource application, Units units) {
        var sql = JdbcClient.create(application);
        new RegisteringStandardBodies(
                sql,
                application,
                new JdbcTransactionManager(application),
                units,
                new WritingReportingLines(sql, application));
    }
}
