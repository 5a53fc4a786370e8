package vn.tincay.document.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The number formats of a workbook, which decide whether a number is a date, a time or a percentage (ECMA-376-1,
 * 18.8.30).
 */
final class SheetFormats {

    private enum Kind {
        NUMBER,
        PERCENT,
        DATE,
        TIME
    }

    /**
     * Parts of a number format that say nothing about its kind: words in quotes, single characters after a backslash,
     * an underscore or a star, conditions and colours.
     */
    private static final Pattern DECORATION =
            Pattern.compile("\"[^\"]*\"|[\\\\_*].|\\[(?!h+]|m+]|s+])[^\\]]*]|General");

    private static final int MAX_FORMATS = 70_000;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Kind> styles = new ArrayList<>();
    private final LocalDate dayZero;

    /**
     * Reads the formats of the workbook.
     *
     * @param since1904 whether days are counted from 1904, as by old programs on the Mac
     */
    SheetFormats(WorkbookGuard guard, boolean since1904) {
        dayZero = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        var inCells = new boolean[1];
        guard.read("xl/styles.xml", false, xml -> {
            switch (xml.getLocalName()) {
                case "numFmt" -> {
                    var code = WorkbookGuard.attribute(xml, "formatCode");
                    if (code != null && codes.size() < MAX_FORMATS) {
                        codes.putIfAbsent(WorkbookGuard.numberOr(WorkbookGuard.attribute(xml, "numFmtId"), -1), code);
                    }
                }
                case "cellXfs" -> inCells[0] = true;
                case "cellStyles" -> inCells[0] = false;
                case "xf" -> {
                    if (inCells[0] && styles.size() < MAX_FORMATS) {
                        styles.add(kind(WorkbookGuard.numberOr(WorkbookGuard.attribute(xml, "numFmtId"), 0)));
                    }
                }
                default -> {
                    // Fonts, fills and borders do not change the meaning of a number.
                }
            }
        });
    }

    SheetCell toCell(BigDecimal number, int style) {
        return switch (style < styles.size() ? styles.get(style) : Kind.NUMBER) {
            case NUMBER -> new SheetCell.Number(number);
            case PERCENT -> new SheetCell.Percent(number.movePointRight(2));
            case DATE -> new SheetCell.UnusableValue(SheetCell.UnusableReason.DATE, dayText(number));
            case TIME -> new SheetCell.UnusableValue(SheetCell.UnusableReason.TIME, timeText(number));
        };
    }

    private Kind kind(int format) {
        var code = codes.get(format);
        if (code == null) {
            return builtIn(format);
        }
        var bare = DECORATION.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        if (bare.contains("%")) {
            return Kind.PERCENT;
        }
        if (bare.matches("(?s).*[yd].*")) {
            return Kind.DATE;
        }
        return bare.matches("(?s).*[hs].*") ? Kind.TIME : bare.contains("m") ? Kind.DATE : Kind.NUMBER;
    }

    private static Kind builtIn(int format) {
        if (format == 9 || format == 10) {
            return Kind.PERCENT;
        }
        if (format >= 18 && format <= 21 || format >= 45 && format <= 47) {
            return Kind.TIME;
        }
        boolean date = format >= 14 && format <= 22 || format >= 27 && format <= 36 || format >= 50 && format <= 58;
        return date ? Kind.DATE : Kind.NUMBER;
    }

    private String dayText(BigDecimal number) {
        return number.signum() < 0 || number.compareTo(LAST_DAY) > 0
                ? number.toString()
                : dayZero.plusDays(number.intValue()).format(DateTimeFormatter.ofPattern("d/M/yyyy"));
    }

    private static String timeText(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
            return number.toString();
        }
        var part = number.remainder(BigDecimal.ONE).multiply(BigDecimal.valueOf(86_400));
        return LocalTime.ofSecondOfDay(part.setScale(0, RoundingMode.DOWN).intValue())
                .format(DateTimeFormatter.ofPattern("H:mm"));
    }
}
