package vn.tincay.plan.web.below;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.TimelineEntry;
import vn.tincay.base.TimelineEntry.Words;
import vn.tincay.base.reminder.Reminded;
import vn.tincay.base.web.Tab;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.PlansBelow;
import vn.tincay.plan.answer.RemindingAnswers;
import vn.tincay.plan.web.PlanHeader;

/**
 * Which bodies below answered a plan.
 *
 * @param roster all bodies below with their answers
 * @param selected the selected answer; null for all
 * @param reminded how often each body was reminded
 * @param reminders newest first
 * @param offersReminders whether the viewer may remind the bodies without an answer
 * @param input the bodies and the day of a refused reminder
 */
public record PlanBelowPage(
        PlanHeader head,
        PlansBelow.Roster roster,
        PlansBelow.@Nullable Answer selected,
        Map<UUID, Reminded> reminded,
        List<RemindingAnswers.Reminder> reminders,
        boolean offersReminders,
        FormInput input) {

    /** One tab per answer, with its count. */
    public List<Tab> filters(Ui ui) {
        var path = head.href("/below");
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab(ui.t("plan.below.all"), path, selected == null, (long)
                roster.lines().size()));
        for (var answer : PlansBelow.Answer.values()) {
            tabs.add(new Tab(
                    ui.t("plan.below.answer", answer),
                    path + "?answer=" + answer.name(),
                    answer == selected,
                    roster.count(answer)));
        }
        return tabs;
    }

    public PlansBelow.Roster shown() {
        return roster.withAnswer(selected);
    }

    /** Whether the list has a body to tick. */
    public boolean hasBodyToRemind(Ui ui) {
        return offersReminders && shown().lines().stream().anyMatch(line -> canBeReminded(line, ui));
    }

    /** Whether the body can be reminded today. */
    public boolean canBeReminded(PlansBelow.Line line, Ui ui) {
        return offersReminders && line.answer() == PlansBelow.Answer.NONE && !isRemindedOn(line, ui.today());
    }

    private boolean isRemindedOn(PlansBelow.Line line, LocalDate day) {
        var last = reminded.get(line.agency());
        return last != null && last.day(Ui.ZONE).equals(day);
    }

    /** Whether the check box of the body is ticked: at first every one, after a refusal those that were sent. */
    public boolean isTicked(PlansBelow.Line line) {
        return !input.sent("seen") || input.all("agency").contains(line.agency().toString());
    }

    /** How often it was reminded: {@code đã đôn đốc lần 2 ngày 01/12/2026}; empty when it never was. */
    public String timesReminded(PlansBelow.Line line, Ui ui) {
        var past = reminded.get(line.agency());
        return past == null ? "" : ui.t("base.reminder.times", past.times(), ui.date(past.day(Ui.ZONE)));
    }

    /** The reminders as a timeline. */
    public List<TimelineEntry> timeline() {
        return reminders.stream()
                .map(reminder -> TimelineEntry.of(
                                reminder.at(),
                                Words.of("plan.below.reminded", reminder.agencies()),
                                reminder.by(),
                                null)
                        .facts(
                                reminder.dueOn() == null
                                        ? List.of()
                                        : List.of(Words.of("plan.below.wished", reminder.dueOn()))))
                .toList();
    }
}
