package vn.tincay.plan.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body named in a task: its agency when it was recognised, and always the name as written in its day. */
public record NamedBody(@Nullable UUID agency, String name) {}
