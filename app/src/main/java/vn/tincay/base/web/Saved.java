package vn.tincay.base.web;

import java.time.Instant;

/** The answer to a form that stored its draft while somebody types: template {@code base/saved}. */
public record Saved(Instant at) {}
