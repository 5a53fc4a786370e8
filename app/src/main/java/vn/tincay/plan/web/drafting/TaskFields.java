package vn.tincay.plan.web.drafting;

import java.util.HashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.task.NamedBody;
import vn.tincay.plan.task.TaskContent;
import vn.tincay.plan.task.Timing;

/** Fills the form of a task from what is stored. */
final class TaskFields {

    private TaskFields() {}

    static FormInput of(TaskContent task, int revision) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("revision", revision);
        fields.put("id", task.id());
        fields.put("parent", task.parent());
        fields.put("number", task.number());
        fields.put("title", task.title());
        fields.put("body", task.body());
        fields.put("products", String.join("\n", task.products()));
        fields.put("funding", task.funding());
        fields.put("rule", task.rule());
        fields.put("weight", task.weight());
        fields.put("goal", task.goal());
        fields.put("goalUnit", task.goalUnit());
        fields.put("lead", task.lead() == null ? null : task.lead().name());
        fields.put(
                "coordinating",
                task.coordinating().stream().map(NamedBody::name).collect(Collectors.joining("\n")));
        time(fields, task.timing());
        return FormInput.of(fields);
    }

    private static void time(HashMap<String, @Nullable Object> fields, Timing timing) {
        switch (timing) {
            case Timing.Unstated unstated -> fields.put("time", TaskForm.Time.UNSTATED);
            case Timing.Ongoing ongoing -> fields.put("time", TaskForm.Time.ONGOING);
            case Timing.ByDate once -> {
                fields.put("time", TaskForm.Time.BY_DATE);
                fields.put("due", once.day());
            }
            case Timing.ByQuarter once -> {
                fields.put("time", TaskForm.Time.BY_QUARTER);
                fields.put("quarter", once.quarter());
                fields.put("quarterYear", once.year());
            }
            case Timing.Recurring again -> {
                fields.put("time", again.rhythm());
                fields.put("due", again.first());
            }
        }
    }
}
