package vn.tincay.place.loading;

import javax.sql.DataSource;
import vn.tincay.place.Units;

/** Lets the tests of other rooms load the shipped table into a database of theirs. */
public final class LoadedUnits {

    private LoadedUnits() {}

    /** What the application does at its start. */
    public static Units in(DataSource application) {
        return new UnitsLoading(application).run();
    }
}
