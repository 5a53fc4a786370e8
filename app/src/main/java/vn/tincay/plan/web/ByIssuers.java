package vn.tincay.plan.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;

/**
 * Allowed for drafters of plans and for clerks, who number them: on plans of their own agency, unless {@code reach}
 * says otherwise.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Allowed({
    Role.MINISTRY_OFFICER,
    Role.PROVINCE_LEAD,
    Role.DEPARTMENT_OFFICER,
    Role.COMMUNE_OFFICER,
    Role.MEMBER_ORGANISATION,
    Role.HEAD,
    Role.CLERK
})
public @interface ByIssuers {

    @AliasFor(annotation = Allowed.class)
    Reach reach() default Reach.OWN;
}
