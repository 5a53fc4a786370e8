package vn.tincay.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Ui;
import vn.tincay.overview.FollowedReports.FollowedRosters;
import vn.tincay.overview.KeyFigure.Share;
import vn.tincay.plan.supervision.SupervisedTargets.PacedTarget;
import vn.tincay.plan.supervision.TaskSituation;
import vn.tincay.plan.target.TargetPace;
import vn.tincay.plan.task.due.DueDays;
import vn.tincay.report.ReportTitles;
import vn.tincay.report.reporter.DueReports;
import vn.tincay.report.reporter.roster.Roster;
import vn.tincay.viewer.Viewer;

/** Builds the key figures: overdue tasks, received reports (or the agency's own), targets reached or on track. */
@Component
class KeyFigures {

    private final DueReports dueReports;
    private final ReportTitles titles;

    KeyFigures(DueReports dueReports, ReportTitles titles) {
        this.dueReports = dueReports;
        this.titles = titles;
    }

    /** @param lang the language of report titles */
    List<KeyFigure> of(
            Viewer viewer,
            TaskSituation now,
            TaskSituation before,
            @Nullable FollowedRosters followed,
            List<PacedTarget> targets,
            LocalDate today,
            String lang) {
        return List.of(
                tasks(now, before, today),
                followed == null ? ownReports(viewer, today) : received(viewer, followed, now.day(), lang),
                targets(targets));
    }

    private static KeyFigure tasks(TaskSituation now, TaskSituation before, LocalDate today) {
        boolean current = now.day().equals(today);
        return new KeyFigure(
                "overview.figure.tasks",
                now.overdue(),
                now.all(),
                current ? "/tasks?of=supervised&light=OVERDUE" : "/tasks?of=supervised",
                now.overdue() > 0,
                before.all() == 0 ? null : new Share(before.overdue(), before.all()),
                List.of());
    }

    private KeyFigure received(Viewer viewer, FollowedRosters followed, LocalDate day, String lang) {
        var roster = followed.roster();
        var notes = new ArrayList<Problem>();
        roster.lines().stream()
                .map(Roster.Line::due)
                .max(Comparator.naturalOrder())
                .ifPresent(due -> notes.add(Problem.of(
                        "overview.figure.reports.of",
                        titles.of(roster.form(), roster.period(), lang),
                        due.format(DueDays.DAY))));
        if (roster.accepted() < roster.sent()) {
            notes.add(Problem.of("overview.figure.reports.not-accepted", roster.sent() - roster.accepted()));
        }
        long late = roster.lines().stream()
                .filter(line -> !line.isSent() && line.late())
                .count();
        if (late > 0) {
            notes.add(Problem.of("overview.figure.reports.late", late));
        }
        return new KeyFigure(
                "overview.figure.reports",
                roster.sent(),
                roster.all(),
                address(roster, viewer.agency()),
                late > 0,
                before(followed.before(), day.minusYears(1)),
                notes);
    }

    /** The address of the roster's page; it names the receiver unless that is {@code own}, the viewer's agency. */
    static String address(Roster roster, UUID own) {
        var path = "/rosters/" + roster.form() + "/" + roster.period();
        return roster.receiver().equals(own) ? path : path + "?receiver=" + roster.receiver();
    }

    /** How many of the reports were first signed by the end of the day; null for a roster without reporters. */
    private static @Nullable Share before(Roster roster, LocalDate day) {
        long signed = roster.lines().stream()
                .filter(line -> line.firstSignedAt() != null
                        && !line.firstSignedAt().atZone(Ui.ZONE).toLocalDate().isAfter(day))
                .count();
        return roster.all() == 0 ? null : new Share(signed, roster.all());
    }

    /** The reports that the agency itself must send in the current and the previous period of each form. */
    private KeyFigure ownReports(Viewer viewer, LocalDate today) {
        var due = dueReports.of(viewer, today);
        boolean late = due.stream().anyMatch(one -> !one.isSent() && one.due().isBefore(today));
        return new KeyFigure(
                "overview.figure.own-reports",
                due.stream().filter(DueReports.DueReport::isSent).count(),
                due.size(),
                "/reports",
                late,
                null,
                List.of());
    }

    private static KeyFigure targets(List<PacedTarget> targets) {
        var judged = targets.stream().filter(one -> one.pace().isJudged()).toList();
        var earlier = targets.stream().filter(one -> one.earlier().isJudged()).toList();
        var notes = new ArrayList<Problem>();
        note(
                notes,
                "provisional",
                targets.stream().filter(PacedTarget::isProvisional).count());
        note(
                notes,
                "no-start",
                targets.stream()
                        .filter(one -> one.pace() == TargetPace.NO_START)
                        .count());
        note(
                notes,
                "no-result",
                targets.stream()
                        .filter(one -> one.pace() == TargetPace.NO_RESULT && !one.isProvisional())
                        .count());
        return new KeyFigure(
                "overview.figure.targets",
                judged.stream().filter(PacedTarget::isOnTrack).count(),
                judged.size(),
                "#targets",
                judged.stream().anyMatch(PacedTarget::isBelow),
                earlier.isEmpty()
                        ? null
                        : new Share(
                                earlier.stream().filter(PacedTarget::wasOnTrack).count(), earlier.size()),
                notes);
    }

    private static void note(List<Problem> notes, String name, long count) {
        if (count > 0) {
            notes.add(Problem.of("overview.figure.targets." + name, count));
        }
    }
}
