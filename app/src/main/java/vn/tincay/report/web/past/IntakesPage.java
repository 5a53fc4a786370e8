package vn.tincay.report.web.past;

import java.util.List;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.past.intake.Intake;

/** The files with past figures of the viewer's agency, and the upload of another. */
public record IntakesPage(FormInput input, List<Choice> forms, List<IntakeLine> intakes) {

    static String stateKey(Intake intake) {
        return "report.past.state." + (intake.isOpen() ? "open" : intake.isStored() ? "stored" : "withdrawn");
    }
}
