package vn.tincay.reader.plan;

import org.jspecify.annotations.Nullable;

/** A number that people can call; digits only. */
public record Hotline(String number, @Nullable String owner, Source source) {}
