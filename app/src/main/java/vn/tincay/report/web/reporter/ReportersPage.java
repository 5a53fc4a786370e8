package vn.tincay.report.web.reporter;

import java.util.List;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.reporter.ReporterClaims;
import vn.tincay.report.reporter.Reporters;

/**
 * Who reports on a form, and the two forms to add and to end.
 *
 * @param path of the form
 * @param going how many still report
 * @param bodies kinds of bodies that can be added all at once
 * @param claims who else gathers reports of the unit, released by the viewer if he wants to
 * @param typed into either form, with the boxes {@code bodies} of those whose reporting ends
 */
public record ReportersPage(
        String title,
        String path,
        List<Reporters.Line> lines,
        long going,
        List<Choice> bodies,
        FormInput typed,
        List<ReporterClaims.Claim> claims) {}
