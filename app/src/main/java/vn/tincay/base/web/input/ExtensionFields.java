package vn.tincay.base.web.input;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.extension.ExtensionDecision;

/**
 * Reads the fields of {@code parts/extension-decision.jte}. The handlers read those of {@code
 * parts/extension-request.jte} themselves.
 */
public final class ExtensionFields {

    private ExtensionFields() {}

    public static ExtensionDecision decision(FormInput input) {
        var granted = switch (input.text("granted")) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
        return new ExtensionDecision(granted, input.day("until"), input.text("answer"));
    }

    /** The form for a decision, filled with the requested day when that day can be granted. */
    public static FormInput blank(Optional<LocalDate> grantable) {
        var fields = new HashMap<String, @Nullable Object>();
        grantable.ifPresent(day -> fields.put("until", day));
        return FormInput.of(fields);
    }
}
