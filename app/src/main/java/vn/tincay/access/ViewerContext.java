package vn.tincay.access;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * For whom a transaction runs, as the database will ask once row-level security is switched on. It is read in one place
 * only, where a transaction begins ({@link TellingViewer}); code gets its {@link Viewer} as an argument.
 */
public final class ViewerContext {

    private static final ScopedValue<Viewer> WORKING_FOR = ScopedValue.newInstance();

    private ViewerContext() {}

    /** Does work outside of a request (a job, an export) with the scope of whoever asked for it. */
    public static void workFor(Viewer viewer, Runnable work) {
        ScopedValue.where(WORKING_FOR, viewer).run(work);
    }

    static @Nullable Viewer current() {
        if (WORKING_FOR.isBound()) {
            return WORKING_FOR.get();
        }
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(Viewers.STANDING, RequestAttributes.SCOPE_REQUEST)
                                instanceof Standing.Acting acting
                ? acting.viewer()
                : null;
    }
}
