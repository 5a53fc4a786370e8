package vn.tincay.report.web.past;

import java.util.List;
import vn.tincay.base.web.Ui;
import vn.tincay.report.form.Form;
import vn.tincay.report.past.PastLine;
import vn.tincay.report.past.intake.Intake;
import vn.tincay.report.web.PeriodWords;

/**
 * A file with past figures that were stored, and perhaps withdrawn later.
 *
 * @param lines the first of its rows; empty after they were withdrawn
 * @param mayWithdraw whether the figures are not withdrawn and the viewer uploaded the file
 */
public record PastFiguresPage(Intake intake, Form form, List<PastLine> lines, boolean mayWithdraw) {

    public String path() {
        return "/past-figures/" + intake.id();
    }

    public String state() {
        return IntakesPage.stateKey(intake);
    }

    public String period(PastLine line, Ui ui) {
        return new PeriodWords(line.period()).in(ui);
    }
}
