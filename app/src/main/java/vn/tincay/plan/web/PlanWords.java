package vn.tincay.plan.web;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.drafting.time.StatedTime;
import vn.tincay.plan.programme.NationalTarget;
import vn.tincay.plan.programme.Operator;
import vn.tincay.plan.target.Contradiction;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.Timing;

/** Texts shared by several templates: times and targets in the reader's language. */
public final class PlanWords {

    private PlanWords() {}

    /** Whether the plan states a time; lists of details omit an unstated one. */
    public static boolean statesTime(Timing timing, @Nullable String written) {
        return (written != null && !written.isBlank()) || !(timing instanceof Timing.Unstated);
    }

    /** The wording of the document if there is one, otherwise the time in the reader's language. */
    public static String time(Ui ui, Timing timing, @Nullable String written) {
        if (written != null && !written.isBlank()) {
            return written;
        }
        return switch (timing) {
            case Timing.Unstated unstated -> "–";
            case Timing.Ongoing ongoing -> ui.t("plan.time.ONGOING");
            case Timing.ByDate byDate -> ui.t("plan.time-words.date", ui.date(byDate.day()));
            case Timing.ByQuarter byQuarter ->
                ui.t("plan.time-words.quarter", byQuarter.numeral(), "" + byQuarter.year());
            case Timing.Recurring recurring ->
                recurring.first() == null
                        ? ui.t("plan.time." + recurring.rhythm().name())
                        : ui.t(
                                "plan.time-words.recurring",
                                ui.t("plan.time." + recurring.rhythm().name()),
                                ui.date(recurring.first()));
        };
    }

    /** The due time that a draft takes from a document's words, or a note that it takes none; empty without words. */
    public static String due(Ui ui, StatedTime stated) {
        var timing = stated.understood().timing();
        if (stated.words() == null || timing instanceof Timing.Ongoing) {
            return "";
        }
        return timing instanceof Timing.Unstated
                ? ui.t("reading.due.none")
                : ui.t("reading.due", time(ui, timing, null));
    }

    public static String goal(Ui ui, Target target) {
        return target.operator() == null || target.value() == null
                ? ui.t("plan.target.qualitative")
                : figure(ui, target.operator(), target.value(), target.unit());
    }

    public static String goal(Ui ui, NationalTarget target) {
        return target.operator() == null || target.value() == null
                ? ui.t("plan.target.qualitative")
                : figure(ui, target.operator(), target.value(), target.unit());
    }

    /**
     * The contradiction as text: "Lời văn ghi 70%, giá trị ghi 80%" (the text says 70%, the value says 80%); null when
     * there is none.
     */
    public static @Nullable String contradiction(Ui ui, @Nullable Contradiction contradiction) {
        return contradiction == null
                ? null
                : ui.t(
                        "plan.target.contradiction",
                        contradiction.figures().stream()
                                .map(one -> figure(ui, Operator.EQUAL, one, contradiction.unit()))
                                .collect(Collectors.joining(", ")),
                        figure(ui, Operator.EQUAL, contradiction.value(), contradiction.unit()));
    }

    /** A result in the unit of its target. */
    public static String result(Ui ui, Number result, Target target) {
        return figure(ui, Operator.EQUAL, result, target.unit());
    }

    private static String figure(Ui ui, Operator operator, Number value, @Nullable String unit) {
        return operator.prefix() + ui.number(value) + (unit == null ? "" : unit.equals("%") ? "%" : " " + unit);
    }
}
