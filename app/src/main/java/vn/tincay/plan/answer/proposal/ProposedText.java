package vn.tincay.plan.answer.proposal;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.agency.Agency;
import vn.tincay.base.WorkingDays;
import vn.tincay.plan.Plan;
import vn.tincay.plan.answer.lead.BodiesOfLevel;
import vn.tincay.plan.answer.lead.NamedGroup;
import vn.tincay.plan.answer.proposal.ProposedAnswer.SourcePlan;
import vn.tincay.plan.answer.proposal.ProposedAnswer.TaskRow;
import vn.tincay.plan.programme.Programme;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.text.PlanText;
import vn.tincay.plan.text.ReportDay;
import vn.tincay.plan.text.TextSection;

/**
 * Proposes the legal bases, sections, recipients and report days of a new plan, in Vietnamese as in all documents.
 * The reports that the superior plan asks for are proposed one working day earlier, addressed to the drafting body.
 */
final class ProposedText {

    private ProposedText() {}

    /**
     * The proposed text. Without a superior plan it is that of the earlier plan, with its years moved.
     *
     * @param programmes the programmes of the superior plan
     * @param tasks the proposed tasks, whose leads become recipients when the earlier plan names none
     * @param year first year of the new plan, in which a yearly report day falls
     */
    static PlanText of(
            @Nullable SourcePlan above,
            @Nullable SourcePlan earlier,
            List<Programme> programmes,
            List<TaskRow> tasks,
            BodiesOfLevel bodies,
            int year,
            WorkingDays workingDays,
            MovedYears years) {
        var before = earlier == null ? PlanText.NONE : moved(earlier.content().text(), years);
        return above == null
                ? before
                : new PlanText(
                        bases(above.plan(), before.bases(), programmes),
                        before.sections(),
                        before.recipients().isEmpty() ? recipients(above.plan(), tasks, bodies) : before.recipients(),
                        reports(above.content().text(), before, bodies, year, workingDays));
    }

    private static PlanText moved(PlanText text, MovedYears years) {
        return new PlanText(
                text.bases(),
                text.sections().stream()
                        .map(section -> new TextSection(
                                section.code(),
                                section.title(),
                                section.code().equals(TextSection.FUNDING)
                                        ? years.funding(section.body())
                                        : years.words(section.body())))
                        .toList(),
                text.recipients(),
                text.reports().stream()
                        .map(report -> new ReportDay(
                                report.from(),
                                report.to(),
                                report.day(),
                                years.year(report.year()),
                                report.frequency()))
                        .toList());
    }

    /**
     * The bases of the earlier plan without those that cite a plan ("/KH-"), then the programmes that are not among
     * them, then the superior plan.
     */
    private static List<String> bases(Plan above, List<String> before, List<Programme> programmes) {
        var bases = new ArrayList<String>();
        before.stream().filter(base -> !base.contains("/KH-")).forEach(bases::add);
        programmes.stream()
                .filter(programme -> bases.stream().noneMatch(base -> base.contains(programme.legalBasis())))
                .forEach(programme -> bases.add(AnswerWords.basis(programme.citation())));
        bases.add(AnswerWords.basis(AnswerWords.plan(above)));
        return bases;
    }

    private static List<String> recipients(Plan above, List<TaskRow> tasks, BodiesOfLevel bodies) {
        var lines = new LinkedHashSet<String>();
        lines.add(AnswerWords.superior(above));
        tasks.stream()
                .filter(TaskRow::preselected)
                .map(row -> row.proposed().lead())
                .filter(lead -> lead != null && !bodies.issuer().id().equals(lead.agency()))
                .map(NamedBody::name)
                .forEach(lines::add);
        lines.add(AnswerWords.filed());
        return List.copyOf(lines);
    }

    /**
     * The reports that the superior plan asks of these bodies, each one working day earlier and addressed to the
     * drafting body; when it asks none, the reports of the earlier plan.
     */
    private static List<ReportDay> reports(
            PlanText above, PlanText before, BodiesOfLevel bodies, int year, WorkingDays workingDays) {
        var receiver = bodies.body(bodies.drafter());
        var reports = above.reports().stream()
                .filter(report -> isAsked(report, bodies))
                .map(report ->
                        earlier(report, receiver == null ? bodies.issuer().name() : receiver.name(), year, workingDays))
                .distinct()
                .toList();
        return reports.isEmpty() ? before.reports() : reports;
    }

    /**
     * Whether the report is asked of these bodies: its sender is left open, is one of the bodies, or is a group that
     * the issuer belongs to.
     */
    private static boolean isAsked(ReportDay report, BodiesOfLevel bodies) {
        return report.from().isBlank()
                || bodies.bodies().stream().map(Agency::name).anyMatch(report.from()::contains)
                || NamedGroup.includes(report.from(), bodies.issuer(), bodies.day());
    }

    private static ReportDay earlier(ReportDay report, String receiver, int year, WorkingDays workingDays) {
        var due = report.day();
        if (due == null) {
            return new ReportDay(AnswerWords.reporters(), receiver, null, report.year(), report.frequency());
        }
        var day = workingDays.before(due.atYear(report.year() == null ? year : report.year()));
        return new ReportDay(
                AnswerWords.reporters(),
                receiver,
                MonthDay.from(day),
                report.year() == null ? null : day.getYear(),
                report.frequency());
    }
}
