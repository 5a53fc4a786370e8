package vn.tincay.agency;

import java.util.Locale;

/** A field of work that may pass to another body than the rest (domain: the mergers of 1/3/2025). */
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

    /** As files and tables write it: {@code social-protection}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static FieldOfWork ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
