package vn.tincay.report.web.past;

import vn.tincay.base.web.StatusTone;
import vn.tincay.report.past.intake.Intake;

/**
 * A file in the list.
 *
 * @param title of the form
 */
public record IntakeLine(Intake intake, String title) {

    public String state() {
        return IntakesPage.stateKey(intake);
    }

    public StatusTone tone() {
        return intake.isStored() ? StatusTone.DONE : StatusTone.INFO;
    }
}
