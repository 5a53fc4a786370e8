package vn.tincay.access.gate;

import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import vn.tincay.viewer.Allowed;

/** The access rules of handlers in libraries, which cannot carry {@link Allowed} themselves. */
final class LibraryRoutes {

    /** The description of the machine interface is public: it contains no data. */
    @Allowed(anyone = true)
    private static final class ApiDescription {}

    private LibraryRoutes() {}

    static @Nullable Allowed rule(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("org.springdoc.")
                ? ApiDescription.class.getAnnotation(Allowed.class)
                : null;
    }
}
