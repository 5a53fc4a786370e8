package vn.tincay.report.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import vn.tincay.access.Allowed;
import vn.tincay.access.Reach;
import vn.tincay.access.Role;

/** Whoever makes and receives reports may do this: to the reports of the own agency, unless it reaches farther. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Allowed({
    Role.COMMUNE_OFFICER,
    Role.DEPARTMENT_OFFICER,
    Role.PROVINCE_LEAD,
    Role.MINISTRY_OFFICER,
    Role.MEMBER_ORGANISATION,
    Role.HEAD
})
@interface ByReporters {

    @AliasFor(annotation = Allowed.class)
    Reach reach() default Reach.OWN;
}
