package vn.tincay.agency;

import org.springframework.stereotype.Component;
import vn.tincay.place.Units;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * Decides which agencies a person may enter: an administrator those of their agency and below, an officer of the centre
 * all, other officers those below their agency or in a unit inside theirs. Never a neighbour's.
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
