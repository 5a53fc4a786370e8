package vn.tincay.plan.drafting.facts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The funding that a paper states for one task. What it says about funding in general belongs to the whole plan and
 * stays in the words of its section: copied to every task, a sum would be counted several times.
 */
final class FundingOfTasks {

    /** What the funding column says of a task that needs no money. */
    private static final Pattern NONE = Pattern.compile("(?iu)không");

    private FundingOfTasks() {}

    /** @param stated the funding as the document states it for the task; null when it states none */
    static @Nullable String of(@Nullable String stated) {
        return stated == null || NONE.matcher(stated.strip()).matches() ? null : stated;
    }
}
