package vn.tincay.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.base.text.Excerpt;
import vn.tincay.notice.Addressee;
import vn.tincay.notice.Notices;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.PeriodNames;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/**
 * Notifies an agency of what happened to its report. Work to be done is not a notice but an action item:
 * {@link ReportActions}.
 */
@Component
public class ReportNotices {

    /** The most characters of a reason in a notice; the page of the report shows the whole reason. */
    private static final int LONGEST_REASON = 200;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final Notices notices;
    private final Forms forms;
    private final PeriodNames periods;

    ReportNotices(Notices notices, Forms forms, PeriodNames periods) {
        this.notices = notices;
        this.forms = forms;
        this.periods = periods;
    }

    /** @param due the day on which the report of these agencies is due */
    public void reminded(Viewer actor, String form, Period period, LocalDate due, List<UUID> agencies) {
        notices.send(
                agencies.stream().map(Addressee::agency).toList(),
                "/reports?form=" + form + "&period=" + period,
                "report.notice.reminded-due",
                forms.in(form, period).title(),
                periods.of(period),
                actor.agencyName(),
                DAY.format(due));
    }

    public void received(Viewer actor, Report report) {
        send(actor, report, "report.notice.received");
    }

    /** Notifies each agency that its report was accepted. */
    public void received(Viewer actor, Collection<Report> reports) {
        reports.stream()
                .collect(Collectors.groupingBy(report -> List.<Object>of(
                        forms.in(report.form(), report.period()).title(),
                        periods.of(report.period()),
                        actor.agencyName())))
                .forEach((arguments, same) -> notices.sendEach(
                        same.stream()
                                .collect(Collectors.toMap(
                                        report -> Addressee.agency(report.agency()),
                                        report -> "/reports/" + report.id())),
                        "report.notice.received",
                        arguments.toArray()));
    }

    /**
     * Notifies the agency that the receiver returned its report. Notices stored by earlier versions of the product have
     * the key {@code report.notice.returned} and no reason.
     *
     * @param reason the first reason, as the receiver wrote it
     */
    public void returned(Viewer actor, Report report, String reason) {
        send(
                report,
                List.of(Addressee.agency(report.agency())),
                "report.notice.returned-for",
                actor.agencyName(),
                Excerpt.of(reason, LONGEST_REASON));
    }

    /** Notifies the heads to whom the report was submitted that the drafter took it back. */
    public void takenBack(Viewer actor, Report report) {
        send(report, List.of(Addressee.role(report.agency(), Role.HEAD)), "report.notice.taken-back", actor.name());
    }

    /**
     * Notifies the submitter that the head handed the report back, or everybody of the agency when the submitter is
     * unknown.
     */
    public void handedBack(Viewer actor, Report report, @Nullable UUID submitter) {
        var to = submitter == null ? Addressee.agency(report.agency()) : Addressee.person(report.agency(), submitter);
        send(report, List.of(to), "report.notice.handed-back", actor.name());
    }

    /** @param further arguments after the title of the form and the period */
    private void send(Report report, List<Addressee> to, String key, String... further) {
        var arguments = new ArrayList<Object>(
                List.of(forms.in(report.form(), report.period()).title(), periods.of(report.period())));
        arguments.addAll(List.of(further));
        notices.send(to, "/reports/" + report.id(), key, arguments.toArray());
    }

    public void extensionDecided(Viewer actor, Report report, boolean granted) {
        send(actor, report, granted ? "report.notice.extension-granted" : "report.notice.extension-refused");
    }

    private void send(Viewer actor, Report report, String key) {
        send(actor, List.of(report.agency()), "/reports/" + report.id(), key, report.form(), report.period());
    }

    private void send(Viewer actor, List<UUID> agencies, String href, String key, String form, Period period) {
        notices.send(
                agencies.stream().map(Addressee::agency).toList(),
                href,
                key,
                forms.in(form, period).title(),
                periods.of(period),
                actor.agencyName());
    }
}
