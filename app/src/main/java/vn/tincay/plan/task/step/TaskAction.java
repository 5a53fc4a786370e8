package vn.tincay.plan.task.step;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, when, and with which note; the name is the person's name at that time.
 *
 * @param person null when the account is not stored
 * @param words null without a note
 */
public record TaskAction(
        Instant at,
        @Nullable UUID person,
        String name,
        @Nullable String words) {}
