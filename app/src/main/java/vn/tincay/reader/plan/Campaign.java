package vn.tincay.reader.plan;

import org.jspecify.annotations.Nullable;

/** An action month or a day, {@code MM-DD} both ends, null when the text names no days. */
public record Campaign(
        String name, @Nullable String from, @Nullable String to, Source source) {}
