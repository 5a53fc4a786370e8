package vn.tincay.access.gate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import vn.tincay.base.web.input.AsksByForm;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;

/** Rules for handlers that cannot carry our annotation: those of libraries, and of rooms above this one. */
final class Foreign {

    /** Rooms above that show public facts; only their reading is opened here. */
    private static final Set<String> PUBLIC_FACTS = Set.of("vn.tincay.place.web", "vn.tincay.agency.web");

    /** The description of the machine interface is public: it names no data. */
    @Allowed(anyone = true)
    private static final class ApiDescription {}

    @Allowed(everyRole = true, reach = Reach.ANY)
    private static final class FactsForPeople {}

    @Allowed(reach = Reach.ANY)
    private static final class FactsForMachines {}

    private Foreign() {}

    static @Nullable Allowed rule(HandlerMethod method) {
        var handler = method.getBeanType();
        if (handler.getName().startsWith("org.springdoc.")) {
            return ApiDescription.class.getAnnotation(Allowed.class);
        }
        if (!PUBLIC_FACTS.contains(handler.getPackageName())
                || !AnnotatedElementUtils.hasAnnotation(method.getMethod(), GetMapping.class)
                        && !AnnotatedElementUtils.hasAnnotation(method.getMethod(), AsksByForm.class)) {
            return null;
        }
        var rule = AnnotatedElementUtils.hasAnnotation(handler, RestController.class)
                ? FactsForMachines.class
                : FactsForPeople.class;
        return rule.getAnnotation(Allowed.class);
    }
}
