package vn.tincay.reader.plan.head;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.plan.source.Source;

/**
 * A document that the plan is based on or cites. What the plan does not state is null, such as the number of a law
 * cited by its name.
 */
public record LegalBasis(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String title,
        Source source) {}
