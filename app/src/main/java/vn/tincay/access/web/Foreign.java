package vn.tincay.access.web;

import org.jspecify.annotations.Nullable;
import vn.tincay.access.Allowed;

/** Rules for handlers that libraries bring and that cannot carry our annotation. */
final class Foreign {

    /** The description of the machine interface is public: it names no data. */
    @Allowed(anyone = true)
    private static final class ApiDescription {}

    private Foreign() {}

    static @Nullable Allowed rule(Class<?> handler) {
        return handler.getName().startsWith("org.springdoc.")
                ? ApiDescription.class.getAnnotation(Allowed.class)
                : null;
    }
}
