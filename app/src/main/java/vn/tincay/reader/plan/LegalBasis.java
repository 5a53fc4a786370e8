package vn.tincay.reader.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document the plan stands on or cites. */
public record LegalBasis(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String title,
        Source source) {}
