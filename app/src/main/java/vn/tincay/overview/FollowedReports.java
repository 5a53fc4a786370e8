package vn.tincay.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.roster.NearestReceiver;
import vn.tincay.report.reporter.roster.Roster;
import vn.tincay.report.reporter.roster.Rosters;
import vn.tincay.viewer.Viewer;

/** Finds the rosters for the overview: the chosen one, those of its year, and the one a year earlier. */
@Component
class FollowedReports {

    /** A form and a period that the leader can choose. */
    record ReportChoice(String form, Period period) {

        String value() {
            return form + "/" + period;
        }
    }

    /**
     * @param choices the forms with the periods of the year whose window has opened; of each form the newest period
     *     first
     * @param ofYear the rosters of all choices; of each form the oldest period first
     * @param before the roster of the chosen form a year before the chosen period
     */
    record FollowedRosters(
            NearestReceiver.Receiver receiver,
            List<ReportChoice> choices,
            ReportChoice chosen,
            Roster roster,
            List<Roster> ofYear,
            Roster before) {

        /** For each form the newest roster whose due days have all passed. Rosters without reporters are left out. */
        List<Roster> newestPast(LocalDate today) {
            var newest = new LinkedHashMap<String, Roster>();
            ofYear.stream()
                    .filter(roster -> roster.all() > 0
                            && roster.lines().stream()
                                    .allMatch(line -> line.due().isBefore(today)))
                    .forEach(roster -> newest.put(roster.form(), roster));
            return List.copyOf(newest.values());
        }

        /**
         * The work of each reporter in the year: how many reports were sent or are late, and how many were sent in
         * time.
         */
        List<WorkRanking.Work> works() {
            var works = new LinkedHashMap<UUID, WorkRanking.Work>();
            ofYear.stream().flatMap(roster -> roster.lines().stream()).forEach(line -> {
                boolean counts = line.isSent() || line.late();
                works.merge(
                        line.agency(),
                        new WorkRanking.Work(line.agencyName(), line.isSent() && !line.late() ? 1 : 0, counts ? 1 : 0),
                        (one, other) -> new WorkRanking.Work(
                                one.name(), one.inTime() + other.inTime(), one.due() + other.due()));
            });
            return List.copyOf(works.values());
        }
    }

    private final NearestReceiver nearestReceiver;
    private final Rosters rosters;
    private final Forms forms;
    private final ReportDeadlines deadlines;

    FollowedReports(NearestReceiver nearestReceiver, Rosters rosters, Forms forms, ReportDeadlines deadlines) {
        this.nearestReceiver = nearestReceiver;
        this.rosters = rosters;
        this.forms = forms;
        this.deadlines = deadlines;
    }

    /**
     * The rosters; empty when nobody reports to the viewer's agency or below it, or when no window of the year has
     * opened.
     *
     * @param asked the value of a {@link ReportChoice}; any other text chooses the report whose due day is nearest to
     *     {@code day}
     * @param day today, or the last day of a past year
     */
    Optional<FollowedRosters> find(Viewer viewer, String asked, LocalDate day) {
        var receiver = nearestReceiver.of(viewer).orElse(null);
        var choices = receiver == null ? List.<ReportChoice>of() : choices(viewer, receiver.forms(), day);
        if (receiver == null || choices.isEmpty()) {
            return Optional.empty();
        }
        var chosen = choices.stream()
                .filter(choice -> choice.value().equals(asked))
                .findFirst()
                .orElseGet(() -> nearest(viewer, choices, day));
        var ofYear = receiver.forms().stream()
                .flatMap(form -> rosters.of(viewer, form, periods(choices, form), receiver.agency()).stream())
                .toList();
        return Optional.of(new FollowedRosters(
                receiver,
                choices,
                chosen,
                ofYear.stream()
                        .filter(roster -> roster.form().equals(chosen.form())
                                && roster.period().equals(chosen.period()))
                        .findFirst()
                        .orElseThrow(),
                ofYear,
                rosters.of(viewer, chosen.form(), yearBefore(chosen.period()), receiver.agency())));
    }

    private static List<Period> periods(List<ReportChoice> choices, String form) {
        return choices.stream()
                .filter(choice -> choice.form().equals(form))
                .map(ReportChoice::period)
                .sorted()
                .toList();
    }

    private List<ReportChoice> choices(Viewer viewer, List<String> codes, LocalDate day) {
        return codes.stream()
                .flatMap(code -> forms.find(code).stream())
                .flatMap(form -> begun(viewer, form, day).stream().map(period -> new ReportChoice(form.code(), period)))
                .toList();
    }

    /** The periods in the year of {@code day} whose window has opened by then, newest first. */
    private List<Period> begun(Viewer viewer, Form form, LocalDate day) {
        var last = Period.containing(form.window().kind(), day);
        while (last.year() > day.getYear()
                || deadlines.window(form, last, viewer.level()).from().isAfter(day)) {
            last = last.previous();
        }
        var first = last;
        while (first.previous().year() == day.getYear()) {
            first = first.previous();
        }
        return last.year() == day.getYear() ? first.to(last).reversed() : List.of();
    }

    private ReportChoice nearest(Viewer viewer, List<ReportChoice> choices, LocalDate day) {
        return choices.stream()
                .min(Comparator.comparingLong(choice -> distance(viewer, choice, day)))
                .orElseThrow();
    }

    private long distance(Viewer viewer, ReportChoice choice, LocalDate day) {
        var due = deadlines
                .window(forms.require(choice.form()), choice.period(), viewer.level())
                .due();
        return Math.abs(ChronoUnit.DAYS.between(day, due));
    }

    private static Period yearBefore(Period period) {
        return new Period(period.kind(), period.year() - 1, period.number());
    }
}
