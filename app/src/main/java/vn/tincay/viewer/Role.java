package vn.tincay.viewer;

import java.lang.annotation.Annotation;
import java.util.Objects;
import java.util.Set;

/**
 * The function of a person at one agency. Roles for casework (hotline, shelter, police, health) will come with the
 * packages for it.
 */
public enum Role {
    /** Officer of a ministry's department that owns a programme. */
    MINISTRY_OFFICER,
    /**
     * Officer of the provincial department that leads the programme: drafts, hands down tasks, sends reminders,
     * consolidates.
     */
    PROVINCE_LEAD,
    /** Officer of another department of the province (or of a district body up to 30/6/2025). */
    DEPARTMENT_OFFICER,
    /** Officer of the commune who carries out tasks, records progress and reports. */
    COMMUNE_OFFICER,
    /** Head or deputy head of an agency: signs plans and reports, approves. */
    HEAD,
    /** Clerk (văn thư): numbers and sends documents. */
    CLERK,
    /** Officer of a mass organisation that coordinates on request. */
    MEMBER_ORGANISATION,
    /** Manages accounts and settings; sees no content. */
    ADMINISTRATOR,
    /** A system account acting through the machine interface with the scope of its agency. */
    SYSTEM;

    /** Whether this role reads plans, tasks and reports at all. */
    public boolean seesContent() {
        return this != ADMINISTRATOR;
    }

    /** Whether this role drafts plans, carries out tasks and makes reports; the same as {@link ByDrafters}. */
    public boolean drafts() {
        return allowedBy(ByDrafters.class).contains(this);
    }

    /**
     * The roles that a rule names; empty when it is open to all that see content.
     *
     * @param rule an annotation that carries {@link Allowed}
     */
    public static Set<Role> allowedBy(Class<? extends Annotation> rule) {
        return Set.of(Objects.requireNonNull(rule.getAnnotation(Allowed.class), rule.getName())
                .value());
    }
}
