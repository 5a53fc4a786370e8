package vn.tincay.plan.task.content;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body named in a task: the name as written in the document, and the agency when it was recognised. */
public record NamedBody(@Nullable UUID agency, String name) {}
