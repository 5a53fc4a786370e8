package vn.tincay.place.loading;

import javax.sql.DataSource;
import vn.tincay.place.Units;

/** Lets the tests of other rooms load the shipped table into their database. */
public final class LoadedUnits {

    private LoadedUnits() {}

    /** Loads the units as the application does at its start. */
    public static Units in(DataSource application) {
        return new UnitsLoading(application).run();
    }
}
