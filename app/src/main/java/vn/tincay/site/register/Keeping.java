package vn.tincay.site.register;

import org.springframework.stereotype.Component;
import vn.tincay.access.Viewer;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.place.Units;

/** Whose bodies somebody may enter: the centre all, others those below their own agency or inside its unit. */
@Component
class Keeping {

    private final Agencies agencies;
    private final Units units;

    Keeping(Agencies agencies, Units units) {
        this.agencies = agencies;
        this.units = units;
    }

    boolean covers(Viewer viewer, Agency agency) {
        if (Reorganising.isCentral(viewer)
                || agency.id().equals(viewer.agency())
                || agencies.isAbove(viewer.agency(), agency.id())) {
            return true;
        }
        var mine = agencies.require(viewer.agency()).unitId();
        var theirs = agency.unitId();
        return mine != null && theirs != null && (theirs.equals(mine) || units.isWithin(units.latest(theirs), mine));
    }
}
