package vn.tincay.base;

import org.jspecify.annotations.Nullable;

/**
 * Runs work that no request started: scheduled work, or the demonstration. The name of the job is set on its database
 * transactions.
 */
public final class BackgroundJob {

    private static final ScopedValue<String> CURRENT = ScopedValue.newInstance();

    private BackgroundJob() {}

    /** @param name the job's name as the database journal records it: {@code plan.entering-into-force} */
    public static void run(String name, Runnable work) {
        ScopedValue.where(CURRENT, name).run(work);
    }

    /** The name of the job that runs; null outside of a job. */
    public static @Nullable String current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }
}
