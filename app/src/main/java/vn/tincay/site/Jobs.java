package vn.tincay.site;

import java.util.List;
import java.util.Locale;
import vn.tincay.access.Role;

/** The jobs of the left navigation, in their order. A job's page is the root of all pages that belong to it. */
enum Jobs {
    TODAY("/"),
    PLANS("/plans"),
    REPORTS("/reports"),
    CALENDAR("/calendar"),
    AGENCIES("/agencies"),
    UNITS("/units"),
    PEOPLE("/people"),
    SYSTEMS("/systems");

    private final String href;

    Jobs(String href) {
        this.href = href;
    }

    static List<Jobs> of(Role role) {
        return role == Role.ADMINISTRATOR
                ? List.of(PEOPLE, SYSTEMS, AGENCIES, UNITS)
                : List.of(TODAY, PLANS, REPORTS, CALENDAR, AGENCIES, UNITS);
    }

    String href() {
        return href;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds(String path) {
        return path.equals(href) || (this != TODAY && path.startsWith(href + "/"));
    }
}
