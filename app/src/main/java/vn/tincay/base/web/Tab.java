package vn.tincay.base.web;

import org.jspecify.annotations.Nullable;

/** One of the pages that belong together; the count stands beside the words when it says something. */
public record Tab(
        String text, String href, boolean current, @Nullable Long count) {}
