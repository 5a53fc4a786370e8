package vn.tincay.access.web.session;

import org.jspecify.annotations.Nullable;

/**
 * Input that was not stored, to be sent again or, when the page was made for another person, only copied.
 *
 * @param keptForm null when the step had no typed input
 * @param text the input, one line per field
 * @param another whether the page was made for another person or membership
 */
public record KeptFormPage(@Nullable KeptForm keptForm, String text, boolean another) {}
