package vn.tincay.plan.task;

import org.jspecify.annotations.Nullable;

/**
 * What came with the button of a step.
 *
 * @param words the reason or note; empty for none
 * @param seen what the page showed, {@link TaskSeen#now}
 */
public record Pressed(String words, @Nullable String seen) {}
