package vn.tincay.agency.standard;

import java.util.Locale;
import vn.tincay.agency.Agency;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.Units;

/**
 * The sorts of units that have the same standard bodies; the bodies of communes changed with the reform of 1/7/2025.
 */
public enum UnitScope {
    CENTRAL(Agency.Level.CENTRAL),
    PROVINCE(Agency.Level.PROVINCE),
    DISTRICT(Agency.Level.DISTRICT),
    COMMUNE_OLD(Agency.Level.COMMUNE),
    COMMUNE(Agency.Level.COMMUNE);

    private final Agency.Level level;

    UnitScope(Agency.Level level) {
        this.level = level;
    }

    public Agency.Level level() {
        return level;
    }

    static UnitScope of(AdminUnit unit) {
        return switch (unit.level()) {
            case PROVINCE -> PROVINCE;
            case DISTRICT -> DISTRICT;
            case COMMUNE -> unit.validFrom().isBefore(Units.FIRST_DAY_OF_TWO_LEVELS) ? COMMUNE_OLD : COMMUNE;
        };
    }

    static UnitScope ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
