package vn.tincay.access.web.session;

import org.jspecify.annotations.Nullable;

/**
 * What was typed but not stored, to be sent again or, on another person's page, only copied.
 *
 * @param kept null when nothing typed came with the step
 * @param text what was typed, a line each
 * @param another made for another person or seat
 */
public record KeptFormPage(@Nullable KeptForm kept, String text, boolean another) {}
