package vn.tincay.report.reporter;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agency;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.Units;

/** The administrative unit an agency serves; none for a central body. */
@Component
public class ServedUnits {

    private static final LocalDate NEWEST = LocalDate.of(2999, 1, 1);

    private final Units units;

    ServedUnits(Units units) {
        this.units = units;
    }

    public Optional<AdminUnit> of(Agency agency) {
        if (agency.unitId() != null) {
            return Optional.of(units.latest(agency.unitId()));
        }
        var code = agency.unitCode();
        if (code == null) {
            return Optional.empty();
        }
        // An agency inserted without the number of its unit is found by the code.
        return units.byCode(code, NEWEST).or(() -> units.byCode(code, Units.LAST_DAY_OF_DISTRICTS));
    }
}
