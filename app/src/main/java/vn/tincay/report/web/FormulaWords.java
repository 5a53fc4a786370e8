package vn.tincay.report.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Form;

/** Formats a formula for readers, with the titles of cells instead of their codes. */
public final class FormulaWords {

    private static final Pattern CODE = Pattern.compile("[a-z]\\w*(?:\\.\\w+)?(?![\\w(])");

    private FormulaWords() {}

    /** The formula of a cell in words; empty for a cell that is entered. */
    public static String of(Form form, Cell cell, String language) {
        if (cell.formula() == null) {
            return "";
        }
        var signs = cell.formula()
                .toString()
                .replace("sum(", language.equals("vi") ? "Tổng (" : "Sum (")
                .replace(",", ";")
                .replace("*", "×")
                .replace("/", "÷");
        return CODE.matcher(signs).replaceAll(code -> {
            var title = form.cell(code.group()).map(one -> one.title().in(language));
            return Matcher.quoteReplacement(title.orElse(code.group()));
        });
    }
}
