package vn.tincay.agency;

import java.util.Locale;

/**
 * A field of work that may pass to a different successor than the rest of an agency's work, as in the mergers of
 * 1/3/2025.
 */
public enum FieldOfWork {
    ALL,
    GENDER,
    LABOUR,
    CHILDREN,
    SOCIAL_PROTECTION,
    SOCIAL_EVILS,
    VOCATIONAL,
    DETOX,
    PRESS;

    /** The field in files and tables: {@code social-protection}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static FieldOfWork ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
