package vn.tincay.plan.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.tincay.access.Allowed;
import vn.tincay.access.Reach;
import vn.tincay.access.Role;

/** Whoever drafts and carries out plans may do this to the records of the own agency. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Allowed(
        value = {
            Role.MINISTRY_OFFICER,
            Role.PROVINCE_LEAD,
            Role.DEPARTMENT_OFFICER,
            Role.COMMUNE_OFFICER,
            Role.MEMBER_ORGANISATION,
            Role.HEAD
        },
        reach = Reach.OWN)
@interface ByDrafters {}
