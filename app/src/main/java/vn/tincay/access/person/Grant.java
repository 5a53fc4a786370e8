package vn.tincay.access.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.proposal.ProposalDetail;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.base.Problem;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * The requested membership: a role at an agency until a day. A part without a valid value in the form is null.
 *
 * @param position the title above a signature ({@code Phó Chủ tịch}); null for the head of the body
 * @param until last day; null without end
 */
public record Grant(
        @Nullable UUID agency,
        @Nullable Role role,
        @Nullable String position,
        @Nullable LocalDate until) {

    /** The grant of a link for a new password: no membership. */
    public static final Grant NONE = new Grant(null, null, null, null);

    /** The most characters of a position, which has to fit on one line above a signature. */
    private static final int LONGEST_POSITION = 80;

    /** The roles that people can hold at a level; {@link Role#SYSTEM} is for system accounts only. */
    public static Set<Role> rolesAt(Agency.Level level) {
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

    /** The grant as the details that a proposal stores and shows. */
    public Map<ProposalDetail, String> details() {
        var details = new EnumMap<ProposalDetail, String>(ProposalDetail.class);
        if (role != null) {
            details.put(ProposalDetail.ROLE, role.name());
        }
        if (position != null) {
            details.put(ProposalDetail.POSITION, position);
        }
        if (until != null) {
            details.put(ProposalDetail.UNTIL, until.toString());
        }
        return details;
    }

    /** The grant stored in a proposal. */
    static Grant of(Proposal proposal) {
        var details = proposal.details();
        var until = details.get(ProposalDetail.UNTIL);
        return new Grant(
                proposal.agency(),
                Role.valueOf(proposal.detail(ProposalDetail.ROLE)),
                details.get(ProposalDetail.POSITION),
                until == null ? null : LocalDate.parse(until));
    }

    /** The agency, if it lies within the administrator's scope and has not ended. */
    public static Optional<Agency> chosenAgency(Viewer admin, UUID agency, Agencies agencies, LocalDate today) {
        return agencies.isAbove(admin.agency(), agency)
                ? agencies.find(agency)
                        .filter(one -> one.validTo() == null || !one.validTo().isBefore(today))
                : Optional.empty();
    }

    /** The agency of the grant, if {@link #chosenAgency(Viewer, UUID, Agencies, LocalDate)} admits it. */
    public @Nullable Agency chosenAgency(Viewer admin, Agencies agencies, LocalDate today) {
        return agency == null
                ? null
                : chosenAgency(admin, agency, agencies, today).orElse(null);
    }

    /**
     * The problems of the grant, each at the form field that it concerns.
     *
     * @param chosenAgency the agency of the grant, if it lies within the administrator's scope
     */
    public List<Problem> problems(@Nullable Agency chosenAgency, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (chosenAgency == null) {
            problems.add(Problem.at("agency", "access.people.agency-outside"));
        }
        if (role == null) {
            problems.add(Problem.at("role", "access.people.role-missing"));
        } else if (chosenAgency != null && !rolesAt(chosenAgency.level()).contains(role)) {
            problems.add(Problem.at("role", "access.people.role-elsewhere"));
        }
        if (position != null && position.length() > LONGEST_POSITION) {
            problems.add(Problem.at("position", "access.people.position-long", LONGEST_POSITION));
        }
        if (until != null && until.isBefore(today)) {
            problems.add(Problem.at("until", "access.people.until-past"));
        }
        return problems;
    }
}
