package vn.tincay.plan.web.reading;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;

/**
 * Allowed for those who send documents for reading: drafters, and clerks, who receive documents. Heads are not
 * included; they sign the result.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Allowed({
    Role.MINISTRY_OFFICER,
    Role.PROVINCE_LEAD,
    Role.DEPARTMENT_OFFICER,
    Role.COMMUNE_OFFICER,
    Role.MEMBER_ORGANISATION,
    Role.CLERK
})
public @interface ByReadingOfficers {

    @AliasFor(annotation = Allowed.class)
    Reach reach() default Reach.NONE;
}
