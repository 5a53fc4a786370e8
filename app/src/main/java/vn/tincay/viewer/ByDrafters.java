package vn.tincay.viewer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;

/**
 * Open to the roles that draft plans and reports ({@link Role#drafts}): for the records of the viewer's agency, unless
 * {@code reach} is wider.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Allowed({
    Role.MINISTRY_OFFICER,
    Role.PROVINCE_LEAD,
    Role.DEPARTMENT_OFFICER,
    Role.COMMUNE_OFFICER,
    Role.MEMBER_ORGANISATION,
    Role.HEAD
})
public @interface ByDrafters {

    @AliasFor(annotation = Allowed.class)
    Reach reach() default Reach.OWN;
}
