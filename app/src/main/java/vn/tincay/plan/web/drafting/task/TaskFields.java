package vn.tincay.plan.web.drafting.task;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.task.content.Timing;

/** Fills the form of a task with the stored values. */
final class TaskFields {

    private TaskFields() {}

    static FormInput of(TaskContent task, int revision) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("revision", revision);
        fields.put("id", task.id());
        fields.put("parent", task.parent());
        for (var field : TaskField.ALL) {
            fields.put(field.name(), field.of(task) instanceof List<?> lines ? lines(lines) : field.of(task));
        }
        fields.put("rule", task.rule());
        fields.put("lead", lines(task.leads().stream().map(NamedBody::name).toList()));
        fields.put(
                "coordinating",
                lines(task.coordinating().stream().map(NamedBody::name).toList()));
        time(fields, task.timing());
        return FormInput.of(fields);
    }

    private static String lines(List<?> texts) {
        return texts.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static void time(HashMap<String, @Nullable Object> fields, Timing timing) {
        switch (timing) {
            case Timing.Unstated unstated -> fields.put("time", TaskForm.Time.UNSTATED);
            case Timing.Ongoing ongoing -> fields.put("time", TaskForm.Time.ONGOING);
            case Timing.ByDate byDate -> {
                fields.put("time", TaskForm.Time.BY_DATE);
                fields.put("due", byDate.day());
            }
            case Timing.ByQuarter byQuarter -> {
                fields.put("time", TaskForm.Time.BY_QUARTER);
                fields.put("quarter", byQuarter.quarter());
                fields.put("quarterYear", byQuarter.year());
            }
            case Timing.Recurring recurring -> {
                fields.put("time", recurring.rhythm());
                fields.put("due", recurring.first());
            }
        }
    }
}
