package vn.tincay.report.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.form.Cell;

/** Formats values for display: {@code 1.234,5} in Vietnamese, {@code 1,234.5} in English; empty when missing. */
public final class FigureFormat {

    private FigureFormat() {}

    public static String value(Cell cell, @Nullable BigDecimal value, String language) {
        if (value == null) {
            return "";
        }
        var format = new DecimalFormat(
                "#,##0",
                DecimalFormatSymbols.getInstance(language.equals("en") ? Locale.ENGLISH : Locale.of("vi", "VN")));
        format.setMaximumFractionDigits(cell.decimals());
        return format.format(value);
    }

    /** The value as a number for a file, rounded as {@link #value} rounds it; null when missing. */
    public static @Nullable BigDecimal rounded(Cell cell, @Nullable BigDecimal value) {
        return value == null ? null : value.setScale(Math.min(cell.decimals(), value.scale()), RoundingMode.HALF_EVEN);
    }
}
