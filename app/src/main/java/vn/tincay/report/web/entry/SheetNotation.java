package vn.tincay.report.web.entry;

import java.math.BigDecimal;
import java.util.Objects;
import vn.tincay.base.text.TypedNumber;
import vn.tincay.document.sheet.SheetCell;
import vn.tincay.report.sheet.FilledCell;

/** Writes the numbers of a workbook in the notation of the reader's language. */
final class SheetNotation {

    private SheetNotation() {}

    /** The content as a person would type it into the report, so that it is read back as the same number. */
    static String typed(FilledCell filledCell, String language) {
        return switch (filledCell.value()) {
            case SheetCell.Number number -> typed(number.value(), language);
            case SheetCell.Percent percent -> typed(percent.value(), language);
            case null, default -> filledCell.shown();
        };
    }

    private static String typed(BigDecimal value, String language) {
        return Math.abs((long) value.scale()) > SheetCell.MAX_ZEROS
                ? value.toString()
                : Objects.requireNonNull(TypedNumber.written(value, language));
    }

    /** The content as the sheet shows it, with the percent sign. */
    static String shown(FilledCell filledCell, String language) {
        return switch (filledCell.value()) {
            case SheetCell.Number number -> shown(number.value(), language);
            case SheetCell.Percent percent -> shown(percent.value(), language) + " %";
            case null, default -> filledCell.shown();
        };
    }

    private static String shown(BigDecimal value, String language) {
        var plain = SheetCell.plain(value);
        return language.equals("en") ? plain : plain.replace('.', ',');
    }
}
