package vn.tincay.reader.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.plan.source.Source;

/**
 * One value to reach, or an objective without a figure ({@code qualitative}).
 *
 * @param op {@code >=}, {@code >}, {@code =}, {@code <=}, {@code <} or {@code ~}; null, like {@code value}, when {@code
 *     qualitative}
 * @param meaning {@code LEVEL} when {@code qualitative}
 * @param unit null when {@code qualitative}
 * @param year null when the text states none
 * @param indicator code of the indicator catalogue; null when the words name none
 */
public record ReadTarget(
        String text,
        @Nullable String op,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Integer year,
        @Nullable String indicator,
        boolean qualitative,
        Meaning meaning,
        Source source) {

    /** What a value says. */
    public enum Meaning {
        /** A level to reach. */
        LEVEL,
        /** By how much something rises or falls: "giảm 1,5 - 2%/năm". No level can be taken from it. */
        CHANGE,
        /** The end of a range that sets no level of its own: "80 - 85%" asks for at least 80. */
        RANGE_END
    }
}
