package vn.tincay.base;

import org.jspecify.annotations.Nullable;

/** Work that nobody asked for in a request: by the clock, or the demonstration. The database is told its name. */
public final class Job {

    private static final ScopedValue<String> CURRENT = ScopedValue.newInstance();

    private Job() {}

    /** @param name as the database and its journal know it: {@code plan.entering-into-force} */
    public static void run(String name, Runnable work) {
        ScopedValue.where(CURRENT, name).run(work);
    }

    public static @Nullable String current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }
}
