package vn.tincay.plan.web.drafting;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.target.Target;

/** Fills the form of a plan with the stored values. */
final class PlanFields {

    private PlanFields() {}

    static FormInput of(EditingPlan.EditedContent working) {
        var fields = fields(working.content());
        fields.put("revision", working.revision());
        return FormInput.of(fields);
    }

    static FormInput of(PlanContent content) {
        return FormInput.of(fields(content));
    }

    private static LinkedHashMap<String, @Nullable Object> fields(PlanContent content) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("title", content.title());
        fields.put("fromYear", content.fromYear());
        fields.put("toYear", content.toYear());
        fields.put("objective", content.objective());
        fields.put("answers", content.answers());
        fields.put("answersText", content.answersText());
        int row = 0;
        for (var target : content.targets()) {
            target(fields, "target." + row++ + ".", target);
        }
        fields.put("programmes", content.programmes());
        return fields;
    }

    /** One target as the fields of the row with this prefix. */
    static FormInput of(Target target, String prefix) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        target(fields, prefix, target);
        return FormInput.of(fields);
    }

    private static void target(LinkedHashMap<String, @Nullable Object> fields, String prefix, Target target) {
        fields.put(prefix + "id", target.id());
        fields.put(prefix + "text", target.text());
        fields.put(prefix + "operator", target.operator());
        fields.put(prefix + "value", target.value());
        fields.put(prefix + "unit", target.unit());
        fields.put(prefix + "year", target.year());
        fields.put(prefix + "indicator", target.indicator());
        fields.put(prefix + "place", target.place());
        fields.put(prefix + "baseline", target.baseline());
        fields.put(prefix + "baselineYear", target.baselineYear());
        fields.put(prefix + "fromLine", target.fromLine());
        fields.put(prefix + "toLine", target.toLine());
    }
}
