package vn.tincay.access.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.base.Problem;

/** What is to be granted, as asked for: a role at an agency up to a day. */
public record Grant(
        @Nullable UUID agency,
        @Nullable Role role,
        @Nullable LocalDate until) {

    /** The roles that make sense at a level; nobody is invited as a machine. */
    static Set<Role> rolesAt(Agency.Level level) {
        var roles = EnumSet.of(Role.HEAD, Role.CLERK, Role.MEMBER_ORGANISATION, Role.ADMINISTRATOR);
        roles.addAll(
                switch (level) {
                    case CENTRAL -> EnumSet.of(Role.MINISTRY_OFFICER);
                    case PROVINCE -> EnumSet.of(Role.PROVINCE_LEAD, Role.DEPARTMENT_OFFICER);
                    case DISTRICT -> EnumSet.of(Role.DEPARTMENT_OFFICER);
                    case COMMUNE, VILLAGE -> EnumSet.of(Role.COMMUNE_OFFICER);
                });
        return roles;
    }

    List<Problem> problems(Viewer admin, Agencies agencies, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var known = agency == null || !agencies.isAbove(admin.agency(), agency)
                ? null
                : agencies.find(agency).orElse(null);
        if (known == null) {
            problems.add(Problem.at("agency", "access.people.agency-outside"));
        }
        if (role == null) {
            problems.add(Problem.at("role", "access.people.role-missing"));
        } else if (known != null && !rolesAt(known.level()).contains(role)) {
            problems.add(Problem.at("role", "access.people.role-elsewhere"));
        }
        if (until != null && until.isBefore(today)) {
            problems.add(Problem.at("until", "access.people.until-past"));
        }
        return problems;
    }
}
