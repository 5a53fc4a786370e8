package vn.tincay.site;

import java.util.List;
import java.util.Locale;
import vn.tincay.viewer.Role;

/** The entries of the main menu in order, each with the beginnings of the addresses of its pages. */
enum Menu {
    TODAY("/"),
    OVERVIEW("/overview"),
    PLANS("/plans", "/readings", "/tasks", "/programmes", "/outlines"),
    REPORTS("/reports", "/rosters", "/rollups", "/forms", "/past-figures", "/numbers"),
    NUMBERS("/numbers"),
    CALENDAR("/calendar"),
    AGENCIES("/agencies"),
    UNITS("/units"),
    PEOPLE("/people"),
    SYSTEMS("/systems"),
    PROPOSALS("/proposals");

    private final List<String> roots;

    /** @param roots the beginnings of the addresses that belong to the entry; the first is its own page */
    Menu(String... roots) {
        this.roots = List.of(roots);
    }

    static List<Menu> of(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> List.of(PEOPLE, PROPOSALS, SYSTEMS, AGENCIES, UNITS);
            case CLERK -> List.of(TODAY, NUMBERS, PLANS, REPORTS, CALENDAR, AGENCIES, UNITS);
            case HEAD -> List.of(TODAY, OVERVIEW, PLANS, REPORTS, CALENDAR, PROPOSALS, AGENCIES, UNITS, SYSTEMS);
            default -> List.of(TODAY, OVERVIEW, PLANS, REPORTS, CALENDAR, AGENCIES, UNITS);
        };
    }

    String href() {
        return roots.getFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds(String path) {
        return path.equals(href())
                || (this != TODAY && roots.stream().anyMatch(root -> (path + "/").startsWith(root + "/")));
    }
}
