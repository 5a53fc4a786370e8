package vn.tincay.access;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.tincay.viewer.Viewer;

/**
 * For whom a transaction runs, as row-level security asks it. Read in one place only, where a transaction begins ({@link
 * TellingViewer}); code gets its {@link Viewer} as an argument.
 */
public final class ViewerContext {

    /** @param proof null for work outside of a request: nobody has just proven anything */
    record Current(Viewer viewer, @Nullable Proof proof) {}

    private static final ScopedValue<Viewer> WORKING_FOR = ScopedValue.newInstance();

    private ViewerContext() {}

    /** Does work outside of a request (an export, a step of the demonstration) with the scope of whoever asked for it. */
    public static void workFor(Viewer viewer, Runnable work) {
        ScopedValue.where(WORKING_FOR, viewer).run(work);
    }

    static @Nullable Current current() {
        if (WORKING_FOR.isBound()) {
            return new Current(WORKING_FOR.get(), null);
        }
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(Viewers.STANDING, RequestAttributes.SCOPE_REQUEST)
                                instanceof AuthState.Acting acting
                ? new Current(acting.viewer(), acting.proof())
                : null;
    }
}
