package vn.tincay.plan.task.step;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did something, when, and in which words; the name is the one of that day. */
public record TaskAction(
        Instant at,
        @Nullable UUID person,
        String name,
        @Nullable String words) {}
