package vn.tincay.report.web.reporter;

import java.util.List;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.reporter.ReporterClaims;
import vn.tincay.report.reporter.Reporters;

/**
 * The agencies that report on a form, with inputs to begin and to end their reporting.
 *
 * @param path address of the form's page
 * @param reportingNow the number of lines that have no last day
 * @param bodies kinds of agencies that can be added together
 * @param claims other receivers from which the viewer may release reporters
 * @param input the submitted values; {@code bodies} are the selected lines to end
 */
public record ReportersPage(
        String title,
        String path,
        List<Reporters.Line> lines,
        long reportingNow,
        List<Choice> bodies,
        FormInput input,
        List<ReporterClaims.Claim> claims) {}
