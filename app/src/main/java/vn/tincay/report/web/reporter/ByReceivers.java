package vn.tincay.report.web.reporter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;

/** Allows a request to people who decide which agencies report to their own agency, and by when. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Allowed({Role.PROVINCE_LEAD, Role.MINISTRY_OFFICER, Role.HEAD})
public @interface ByReceivers {

    @AliasFor(annotation = Allowed.class)
    Reach reach() default Reach.ANY;
}
