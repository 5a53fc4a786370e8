package vn.tincay.base.web;

import org.jspecify.annotations.Nullable;

/** One tab of a group of pages. The count is shown after the label when it is known. */
public record Tab(
        String text, String href, boolean current, @Nullable Long count) {}
