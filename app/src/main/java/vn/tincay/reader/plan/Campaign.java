package vn.tincay.reader.plan;

import org.jspecify.annotations.Nullable;
import vn.tincay.reader.plan.source.Source;

/** An action month, week or day; {@code from} and {@code to} are {@code MM-DD}, null when the text names no days. */
public record Campaign(
        String name, @Nullable String from, @Nullable String to, Source source) {}
