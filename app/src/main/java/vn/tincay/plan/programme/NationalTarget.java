package vn.tincay.plan.programme;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a programme is to reach in the whole country by a year; a qualitative target has no operator and no value.
 *
 * @param indicator code of the indicator; null when none measures it
 * @param unit null for a target without a value
 * @param citation the source of the target
 */
public record NationalTarget(
        UUID id,
        UUID programme,
        @Nullable String indicator,
        String text,
        String textEn,
        @Nullable Operator operator,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Integer year,
        String citation,
        Certainty certainty) {

    public String text(String lang) {
        return "en".equals(lang) ? textEn : text;
    }
}
