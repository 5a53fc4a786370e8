package vn.tincay.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.overview.FollowedReports.FollowedRosters;
import vn.tincay.plan.supervision.SupervisedTargets;
import vn.tincay.plan.supervision.SupervisedTargets.PacedTarget;
import vn.tincay.plan.supervision.SupervisedTasks;
import vn.tincay.plan.supervision.TaskSituation;
import vn.tincay.plan.task.DueStatuses;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.web.PlanTones;
import vn.tincay.report.ReportTitles;
import vn.tincay.viewer.Viewer;

/** Builds the overview page from the data of the rooms of plans and reports. */
@Component
class OverviewPages {

    private final SupervisedTasks supervisedTasks;
    private final SupervisedTargets targets;
    private final FollowedReports followedReports;
    private final KeyFigures figures;
    private final Concerns concerns;
    private final Trends trends;
    private final PlanTasks tasks;
    private final DueStatuses dueStatuses;
    private final ReportTitles titles;
    private final Clock clock;

    OverviewPages(
            SupervisedTasks supervisedTasks,
            SupervisedTargets targets,
            FollowedReports followedReports,
            KeyFigures figures,
            Concerns concerns,
            Trends trends,
            PlanTasks tasks,
            DueStatuses dueStatuses,
            ReportTitles titles,
            Clock clock) {
        this.supervisedTasks = supervisedTasks;
        this.targets = targets;
        this.followedReports = followedReports;
        this.figures = figures;
        this.concerns = concerns;
        this.trends = trends;
        this.tasks = tasks;
        this.dueStatuses = dueStatuses;
        this.titles = titles;
        this.clock = clock;
    }

    OverviewPage of(Viewer viewer, FormInput input, String lang) {
        var today = LocalDate.now(clock.withZone(Ui.ZONE));
        var filter = OverviewFilter.read(input, today.getYear());
        boolean current = filter.year() == today.getYear();
        var day = current ? today : LocalDate.of(filter.year(), 12, 31);
        var situation = supervisedTasks.on(viewer, day, today, Concerns.TOLERATED_DAYS);
        var before = supervisedTasks.on(viewer, day.minusYears(1), today, Concerns.TOLERATED_DAYS);
        var paced = targets.of(viewer, filter.year());
        var followed = followedReports.find(viewer, filter.report(), day).orElse(null);
        var indicators = trends.indicators(viewer, followed);
        var trend = trends.of(viewer, filter.indicator(), indicators, followed, day);
        var measured = measured(paced);
        var target = measured.stream()
                .filter(one -> one.row().target().id().equals(filter.target()))
                .findFirst()
                .orElse(measured.isEmpty() ? null : measured.getFirst());
        return new OverviewPage(
                viewer.agencyName(),
                day,
                current,
                followed == null || followed.roster().receiver().equals(viewer.agency())
                        ? null
                        : followed.roster().receiverName(),
                filter.query(
                        today.getYear(),
                        reportChoices(followed, lang),
                        followed == null ? "" : followed.chosen().value(),
                        targetChoices(measured),
                        target == null ? "" : target.row().target().id().toString(),
                        indicators.stream()
                                .map(one -> Choice.of(
                                        one.indicator(), trends.indicator(one).name(lang)))
                                .toList(),
                        trend == null ? "" : trend.indicator().code()),
                figures.of(viewer, situation, before, followed, paced, today, lang),
                current ? concerns.of(viewer, situation, followed, paced, lang) : List.of(),
                rankings(situation, followed),
                target,
                paced,
                trend,
                schedule(viewer, filter.year()));
    }

    /** The targets that have a result; those behind schedule come first. */
    private static List<PacedTarget> measured(List<PacedTarget> paced) {
        return paced.stream()
                .filter(one -> !one.row().results().isEmpty())
                .sorted(Comparator.comparing(PacedTarget::isBelow).reversed())
                .toList();
    }

    private List<Choice> reportChoices(@Nullable FollowedRosters followed, String lang) {
        return followed == null
                ? List.of()
                : followed.choices().stream()
                        .map(choice -> Choice.of(choice.value(), titles.of(choice.form(), choice.period(), lang)))
                        .toList();
    }

    private static List<Choice> targetChoices(List<PacedTarget> measured) {
        return measured.stream()
                .map(one -> Choice.of(
                        one.row().target().id().toString(), one.row().target().text()))
                .toList();
    }

    private static List<RankingChart> rankings(TaskSituation situation, @Nullable FollowedRosters followed) {
        var works = new ArrayList<WorkRanking.Work>();
        situation.bodies().forEach(body -> works.add(new WorkRanking.Work(body.name(), body.onTime(), body.due())));
        return Stream.of(
                        new RankingChart("overview.ranking.tasks", WorkRanking.of(works)),
                        new RankingChart(
                                "overview.ranking.reports",
                                WorkRanking.of(followed == null ? List.of() : followed.works())))
                .filter(ranking -> ranking.ranking().bodies().size() > 1)
                .toList();
    }

    private TaskSchedule schedule(Viewer viewer, int year) {
        var due = tasks.visibleTo(viewer).ownDue(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(task -> task.state().counts())
                .toList();
        return new TaskSchedule(
                year,
                due,
                due.stream().collect(Collectors.toMap(PlanTask::id, task -> PlanTones.of(dueStatuses.of(task)))));
    }
}
