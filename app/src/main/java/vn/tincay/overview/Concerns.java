package vn.tincay.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import vn.tincay.base.Problem;
import vn.tincay.overview.Concern.Kind;
import vn.tincay.overview.FollowedReports.FollowedRosters;
import vn.tincay.plan.PlansBelow;
import vn.tincay.plan.supervision.SupervisedTargets.PacedTarget;
import vn.tincay.plan.supervision.TaskSituation;
import vn.tincay.plan.supervision.TaskSituation.Group;
import vn.tincay.plan.supervision.TaskSituation.Standing;
import vn.tincay.report.ReportTitles;
import vn.tincay.report.aggregate.ConsolidationBases;
import vn.tincay.report.approval.LateReports;
import vn.tincay.report.reporter.roster.Roster;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Viewer;

/** Finds the concerns about the plans, reports and targets that a leader supervises. */
@Component
class Concerns {

    /** A task overdue for this many days or fewer is left to those who carry it out. */
    static final int TOLERATED_DAYS = 7;

    /** The most plans whose missing answers are counted; plans with tasks at more bodies come first. */
    private static final int MOST_PLANS = 5;

    private final PlansBelow plansBelow;
    private final LateReports lateReports;
    private final ConsolidationBases bases;
    private final ReportTitles titles;

    Concerns(PlansBelow plansBelow, LateReports lateReports, ConsolidationBases bases, ReportTitles titles) {
        this.plansBelow = plansBelow;
        this.lateReports = lateReports;
        this.bases = bases;
        this.titles = titles;
    }

    List<Concern> of(
            Viewer viewer,
            TaskSituation situation,
            @Nullable FollowedRosters followed,
            List<PacedTarget> targets,
            String lang) {
        var concerns = new ArrayList<Concern>();
        situation.byPlan().values().forEach(groups -> addTasks(concerns, viewer, groups));
        targets.stream().filter(PacedTarget::isBelow).map(Concerns::below).forEach(concerns::add);
        addUnanswered(concerns, viewer, situation);
        if (followed != null) {
            // Only the newest period of each form and the chosen report: a body that is late in all periods would fill
            // the list.
            var newest = followed.newestPast(situation.day());
            Stream.concat(newest.stream(), Stream.of(followed.roster()))
                    .distinct()
                    .forEach(roster -> addLate(concerns, viewer, roster, title(roster, lang)));
            newest.forEach(roster -> addIncomplete(concerns, roster, title(roster, lang)));
        }
        return Concern.worstFirst(concerns);
    }

    private String title(Roster roster, String lang) {
        return titles.of(roster.form(), roster.period(), lang);
    }

    private static void addTasks(List<Concern> concerns, Viewer viewer, List<Group> groups) {
        var first = groups.getFirst();
        var plan = planName(first);
        var overdue = groups.stream()
                .filter(group -> group.standing() == Standing.OVERDUE && group.longOverdue() > 0)
                .toList();
        addOverdue(
                concerns,
                viewer,
                plan,
                overdue.stream().filter(group -> group.body() != null).toList(),
                true);
        addOverdue(
                concerns,
                viewer,
                plan,
                overdue.stream().filter(group -> group.body() == null).toList(),
                false);
        long refusals = groups.stream().mapToLong(Group::toDecide).sum();
        if (refusals > 0) {
            concerns.add(new Concern(
                    Kind.REFUSALS,
                    plan,
                    Problem.of("overview.concern.REFUSALS", refusals),
                    null,
                    refusals,
                    "/tasks?of=supervised&state=REFUSED&q=" + query(first),
                    null));
        }
    }

    /** @param below whether the tasks are those of bodies below; otherwise the agency's own */
    private static void addOverdue(
            List<Concern> concerns, Viewer viewer, String plan, List<Group> overdue, boolean below) {
        if (overdue.isEmpty()) {
            return;
        }
        var first = overdue.getFirst();
        long tasks = overdue.stream().mapToLong(Group::longOverdue).sum();
        var reminders = "/plans/" + first.plan() + "/reminders?over=" + TOLERATED_DAYS;
        boolean reminds = below && first.own() && viewer.may(ByDrafters.class);
        concerns.add(new Concern(
                Kind.TASKS_OVERDUE,
                plan,
                Problem.of(
                        below ? "overview.concern.TASKS_OVERDUE" : "overview.concern.OWN_TASKS_OVERDUE",
                        tasks,
                        TOLERATED_DAYS,
                        (long) overdue.size()),
                overdue.stream()
                        .map(Group::oldest)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                tasks,
                reminds ? reminders : "/tasks?of=supervised&light=OVERDUE&q=" + query(first),
                reminds ? new Concern.Act(reminders, "overview.act.remind-now") : null));
    }

    private static String planName(Group group) {
        return group.planNumber() == null ? group.planTitle() : group.planNumber() + " – " + group.planTitle();
    }

    /** The search words, encoded for an address, by which the list of tasks finds the plan's tasks. */
    private static String query(Group group) {
        return UriUtils.encode(group.planNumber() == null ? group.planTitle() : group.planNumber(), "UTF-8");
    }

    private static Concern below(PacedTarget paced) {
        var target = paced.row().target();
        var result = paced.row().results().reversed().stream()
                .filter(one -> one.accepted())
                .findFirst()
                .orElseThrow();
        var unit = target.unit() == null ? "" : "%".equals(target.unit()) ? "%" : " " + target.unit();
        return new Concern(
                Kind.TARGET_BELOW,
                target.text(),
                Problem.of(
                        "overview.concern.TARGET_BELOW",
                        result.value(),
                        unit,
                        result.period(),
                        Objects.requireNonNull(target.value()),
                        "" + (target.year() == null ? paced.plan().toYear() : target.year())),
                null,
                1,
                "/plans/" + paced.plan().id(),
                null);
    }

    private void addUnanswered(List<Concern> concerns, Viewer viewer, TaskSituation situation) {
        situation.byPlan().values().stream()
                .filter(groups -> groups.getFirst().own() && groups.stream().anyMatch(group -> group.body() != null))
                .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                .limit(MOST_PLANS)
                .map(List::getFirst)
                .forEach(group -> {
                    var answers = plansBelow.of(viewer, group.plan());
                    long none = answers.count(PlansBelow.Answer.NONE);
                    if (none > 0) {
                        concerns.add(unanswered(group, none, answers.lines().size()));
                    }
                });
    }

    private static Concern unanswered(Group group, long none, int all) {
        return new Concern(
                Kind.PLANS_UNANSWERED,
                planName(group),
                Problem.of("overview.concern.PLANS_UNANSWERED", none, all),
                null,
                none,
                "/plans/" + group.plan() + "/below?answer=NONE",
                null);
    }

    private static void addLate(List<Concern> concerns, Viewer viewer, Roster roster, String title) {
        var late = roster.lines().stream()
                .filter(line -> !line.isSent() && line.late())
                .toList();
        if (late.isEmpty()) {
            return;
        }
        var address = KeyFigures.address(roster, viewer.agency());
        boolean own = roster.receiver().equals(viewer.agency());
        concerns.add(new Concern(
                Kind.REPORTS_LATE,
                title,
                Problem.of("overview.concern.REPORTS_LATE", late.size(), roster.all()),
                late.stream().map(line -> line.due()).min(LocalDate::compareTo).orElseThrow(),
                late.size(),
                address + (own ? "?" : "&") + "show=late",
                own && viewer.may(ByDrafters.class)
                        ? new Concern.Act(address + "?show=late", "overview.act.remind-now")
                        : null));
    }

    /** Adds a concern when the newest signed report of the receiver does not include all due reports. */
    private void addIncomplete(List<Concern> concerns, Roster roster, String title) {
        lateReports
                .ofReceiver(roster.form(), roster.period(), roster.receiver())
                .filter(report -> report.version() > 0)
                .ifPresent(report -> bases.signed(report, report.version())
                        .filter(basis -> !basis.isComplete())
                        .ifPresent(basis -> concerns.add(new Concern(
                                Kind.CONSOLIDATION_INCOMPLETE,
                                title,
                                Problem.of("overview.concern.CONSOLIDATION_INCOMPLETE", basis.included(), basis.due()),
                                null,
                                basis.due() - basis.included(),
                                "/reports/" + report.id(),
                                null))));
    }
}
