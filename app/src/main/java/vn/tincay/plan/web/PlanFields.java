package vn.tincay.plan.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.TypedNumber;
import vn.tincay.plan.Editing;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.Target;

/** Fills the form of a plan from what is stored. */
final class PlanFields {

    private PlanFields() {}

    static Typed of(Editing.Working working) {
        var typed = of(working.content());
        typed.values().add("revision", Integer.toString(working.revision()));
        return typed;
    }

    static Typed of(PlanContent content) {
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
        var typed = Typed.of(fields);
        content.programmes().stream()
                .map(UUID::toString)
                .forEach(programme -> typed.values().add("programmes", programme));
        return typed;
    }

    /** One target, as the row of this prefix shows it. */
    static Typed of(Target target, String prefix) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        target(fields, prefix, target);
        return Typed.of(fields);
    }

    private static void target(LinkedHashMap<String, @Nullable Object> fields, String prefix, Target target) {
        fields.put(prefix + "id", target.id());
        fields.put(prefix + "text", target.text());
        fields.put(prefix + "operator", target.operator());
        fields.put(prefix + "value", written(target.value()));
        fields.put(prefix + "unit", target.unit());
        fields.put(prefix + "year", target.year());
        fields.put(prefix + "indicator", target.indicator());
        fields.put(prefix + "place", target.place());
        fields.put(prefix + "baseline", written(target.baseline()));
        fields.put(prefix + "baselineYear", target.baselineYear());
        fields.put(prefix + "fromLine", target.fromLine());
        fields.put(prefix + "toLine", target.toLine());
    }

    /** A figure as {@link Reading#decimal} takes it back. */
    static @Nullable String written(@Nullable BigDecimal figure) {
        return TypedNumber.written(figure, Reading.language());
    }
}
