package vn.tincay.access;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.tincay.viewer.Viewer;

/**
 * The viewer of the current transaction, for row-level security. Only {@link ViewerTransactions} reads it, at the start
 * of a transaction; other code gets its {@link Viewer} as an argument.
 */
public final class ViewerContext {

    /** @param proof null outside of a request, where nobody has authenticated */
    record CurrentViewer(Viewer viewer, @Nullable Proof proof) {}

    private static final ScopedValue<Viewer> WORKING_FOR = ScopedValue.newInstance();

    private ViewerContext() {}

    /**
     * Runs work outside of a request (an export, a step of the demonstration) with the access of the person who asked
     * for it.
     */
    public static void workFor(Viewer viewer, Runnable work) {
        ScopedValue.where(WORKING_FOR, viewer).run(work);
    }

    static @Nullable CurrentViewer current() {
        if (WORKING_FOR.isBound()) {
            return new CurrentViewer(WORKING_FOR.get(), null);
        }
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(Viewers.AUTH_STATE, RequestAttributes.SCOPE_REQUEST)
                                instanceof AuthState.Acting acting
                ? new CurrentViewer(acting.viewer(), acting.proof())
                : null;
    }
}
