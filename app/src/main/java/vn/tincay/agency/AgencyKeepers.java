package vn.tincay.agency;

import org.springframework.stereotype.Component;
import vn.tincay.place.Units;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * Decides which agencies a person may end, and under which ones the person may found others. An administrator covers
 * only the administrator's agency and those below it. An officer of a central agency covers all agencies; any other
 * officer also covers those in the units inside the unit of the officer's agency.
 */
@Component
public class AgencyKeepers {

    private final Agencies agencies;
    private final Units units;

    AgencyKeepers(Agencies agencies, Units units) {
        this.agencies = agencies;
        this.units = units;
    }

    public boolean covers(Viewer viewer, Agency agency) {
        if (agency.id().equals(viewer.agency()) || agencies.isAbove(viewer.agency(), agency.id())) {
            return true;
        }
        if (viewer.is(Role.ADMINISTRATOR)) {
            return false;
        }
        var mine = agencies.require(viewer.agency()).unitId();
        var theirs = agency.unitId();
        return viewer.isCentral()
                || (mine != null
                        && theirs != null
                        && !theirs.equals(mine)
                        && units.isWithin(units.latest(theirs), mine));
    }
}
