package vn.tincay.report.sheet;

import vn.tincay.base.Problem;
import vn.tincay.document.sheet.SheetCell;

/** Problems for cells without a usable figure, each with its own correction. */
final class UnusableCells {

    private UnusableCells() {}

    static Problem problem(String cell, SheetCell.UnusableValue unusable) {
        var key = switch (unusable.why()) {
            case DATE -> "report.sheet.date";
            case TIME -> "report.sheet.time";
            case BOOLEAN -> "report.sheet.boolean";
            case ERROR -> "report.sheet.error";
            case UNCALCULATED -> "report.sheet.uncalculated";
            case NOTHING -> "report.sheet.nothing";
        };
        return Problem.at("cell." + cell, key, unusable.shown());
    }
}
