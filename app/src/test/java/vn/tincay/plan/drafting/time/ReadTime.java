package vn.tincay.plan.drafting.time;

import org.jspecify.annotations.Nullable;
import vn.tincay.plan.task.content.Timing;

/** Gives tests of other packages the time that a draft gets from the words of a document. */
public final class ReadTime {

    private ReadTime() {}

    public static Timing of(@Nullable String words, int fromYear, int toYear) {
        return TimeWords.read(words, fromYear, toYear);
    }
}
