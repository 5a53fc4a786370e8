package vn.tincay.agency;

import java.util.Locale;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.Units;

/** The sorts of units that have the same standard bodies; communes changed theirs with the reform of 1/7/2025. */
enum Scope {
    CENTRAL(Agency.Level.CENTRAL),
    PROVINCE(Agency.Level.PROVINCE),
    DISTRICT(Agency.Level.DISTRICT),
    COMMUNE_OLD(Agency.Level.COMMUNE),
    COMMUNE(Agency.Level.COMMUNE);

    private final Agency.Level level;

    Scope(Agency.Level level) {
        this.level = level;
    }

    Agency.Level level() {
        return level;
    }

    static Scope of(AdminUnit unit) {
        return switch (unit.level()) {
            case PROVINCE -> PROVINCE;
            case DISTRICT -> DISTRICT;
            case COMMUNE -> unit.validFrom().isBefore(Units.FIRST_DAY_OF_TWO_LEVELS) ? COMMUNE_OLD : COMMUNE;
        };
    }

    static Scope ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
