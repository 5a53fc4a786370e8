package vn.tincay.report.draft.outline;

import java.util.List;
import vn.tincay.base.text.VietnameseText;

/**
 * One row below the heads of an outline.
 *
 * @param line the row's number as the spreadsheet shows it
 * @param order the row's own numbering; empty when it has none
 * @param level the depth that the row's numbering gives it; a row with a larger level lies below one with a smaller
 *     level
 * @param numbered whether the row itself has a numbering or a dash
 * @param formula the formula that the row writes in terms of row numbers
 * @param skipped columns in which the row has a cross (x) because no figure belongs there
 */
record OutlineRow(
        int line,
        String order,
        String title,
        String unit,
        int level,
        boolean numbered,
        boolean heading,
        OutlineFormula formula,
        List<Integer> skipped) {

    private static final int NONE = -1;
    private static final int LETTER = 0;
    static final int ROMAN = 1;
    static final int NUMBER = 2;
    static final int SMALL_LETTER = 6;
    private static final int DASH = 7;
    private static final int PLUS = 8;

    static boolean numbered(String number, String name) {
        return level(number, name, NONE) != NONE;
    }

    /** The level of a numbering, or of the dash before a name; the level of the row before when there is neither. */
    static int level(String number, String name, int before) {
        if (number.matches("[A-HJ-UW-Z]\\.?")) {
            return LETTER;
        }
        if (number.matches("[IVX]+\\.?")) {
            return ROMAN;
        }
        if (number.matches("\\d+(\\.\\d+)*\\.?")) {
            return NUMBER
                    + (int) number.replaceFirst("\\.$", "")
                            .chars()
                            .filter(sign -> sign == '.')
                            .count();
        }
        if (number.matches("[a-zđ][).]?")) {
            return SMALL_LETTER;
        }
        var mark = (number + name).strip();
        return mark.matches("[-–•*].*") ? DASH : mark.startsWith("+") ? PLUS : before;
    }

    static String withoutMark(String name) {
        return name.replaceFirst("^[-–•*+]\\s*", "");
    }

    OutlineRow asHeading() {
        return new OutlineRow(line, order, title, "", level, numbered, true, formula, List.of());
    }

    OutlineRow withUnit(String other) {
        return new OutlineRow(line, order, title, other, level, numbered, heading, formula, skipped);
    }

    private String folded() {
        return VietnameseText.fold(title);
    }

    boolean isTotal() {
        return !heading && folded().matches("(tong so|tong cong|tong|cong)( .*)?");
    }

    /** Whether the row announces some parts of the row above it: "Trong đó" (of which). */
    boolean announcesSomeParts() {
        return folded().matches("trong do");
    }

    /** Whether the row announces all parts of the row above it: "Chia ra" (divided into), "Chia theo độ tuổi". */
    boolean announcesAllParts() {
        return folded().matches("(chia ra|bao gom|trong do chia ra|chia theo .*)");
    }

    /** Whether the row itself is a part of the row above it: "Trong đó: nữ" (of which: women). */
    boolean isPart() {
        return folded().startsWith("trong do ");
    }
}
