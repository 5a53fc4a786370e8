package vn.tincay.plan.web;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.ChangesSinceShown;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.PlanFingerprint;
import vn.tincay.plan.version.PlanDifference;

/** Puts the changes of a plan since a page was rendered into words, in the reader's language. */
public final class SinceWords {

    private SinceWords() {}

    public static @Nullable ChangesSinceShown of(Ui ui, PlanFingerprint.@Nullable ChangesSince since) {
        if (since == null) {
            return null;
        }
        var steps = new ArrayList<ChangesSinceShown.Done>();
        since.steps()
                .forEach(step -> steps.add(new ChangesSinceShown.Done(
                        ui.t("plan.history.step", step.state()), step.reason(), step.by(), step.at())));
        since.signatures()
                .forEach(signature -> steps.add(
                        new ChangesSinceShown.Done(ui.t("plan.history.signed"), null, signature.by(), signature.at())));
        var lines = new ArrayList<ChangesSinceShown.Line>();
        since.edits().forEach(edit -> {
            if (edit.difference().isEmpty()) {
                lines.add(new ChangesSinceShown.Line(ui.t("plan.history.edited"), null, null, edit.by(), edit.at()));
            }
            edit.difference().changes().forEach(change -> lines.add(line(ui, change, edit)));
        });
        return new ChangesSinceShown(lines, steps);
    }

    private static ChangesSinceShown.Line line(Ui ui, PlanDifference.Change change, PlanFingerprint.Edited edit) {
        return new ChangesSinceShown.Line(
                label(ui, change),
                displayedValue(ui, change, change.before()),
                displayedValue(ui, change, change.after()),
                edit.by(),
                edit.at());
    }

    /**
     * The label of a change: "Tiêu đề" for the header, "Chỉ tiêu “…”: Giá trị" for a field of a section, target or
     * task, "Chỉ tiêu" for one that was added or removed.
     */
    private static String label(Ui ui, PlanDifference.Change change) {
        var part = ui.t("plan.difference", change.part());
        if (change.field().isEmpty()) {
            return part;
        }
        var field = ui.t("plan.field." + change.field());
        return change.what().isEmpty() ? field : part + " “" + change.what() + "”: " + field;
    }

    static @Nullable String displayedValue(Ui ui, PlanDifference.Change change, @Nullable String value) {
        return value == null || value.isEmpty()
                ? null
                : change.words() == null ? value : ui.t(change.words() + "." + value);
    }
}
