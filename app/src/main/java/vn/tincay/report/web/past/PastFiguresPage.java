package vn.tincay.report.web.past;

import java.util.List;
import vn.tincay.base.web.Ui;
import vn.tincay.report.form.Form;
import vn.tincay.report.past.PastLine;
import vn.tincay.report.past.intake.Intake;
import vn.tincay.report.web.PeriodWords;

/**
 * A stored file with past figures.
 *
 * @param lines the first of its rows; empty after it was taken back
 * @param withdraws whether the viewer may take it back
 */
public record PastFiguresPage(Intake intake, Form form, List<PastLine> lines, boolean withdraws) {

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
