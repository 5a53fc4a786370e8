package vn.tincay.plan.web;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tincay.base.web.input.FieldNames;

/**
 * Labels of the fields of plans and tasks; for a field of a row ({@code target.0.value}) the last part of its name
 * counts.
 */
@Component
class PlanFieldNames implements FieldNames {

    private final MessageSource messages;

    PlanFieldNames(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public Optional<String> of(String field, String lang) {
        var name = field.substring(field.lastIndexOf('.') + 1);
        @Nullable String label = messages.getMessage("plan.field." + name, null, "", Locale.forLanguageTag(lang));
        return Optional.ofNullable(label).filter(text -> !text.isEmpty() && !text.contains("{"));
    }
}
