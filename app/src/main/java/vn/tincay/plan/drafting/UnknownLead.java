package vn.tincay.plan.drafting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.plan.task.NamedBody;
import vn.tincay.reader.plan.DissolvedBody;

/** Why a lead is nobody a task could be handed to: the body is gone, or no body here has this name. */
public enum UnknownLead {
    GONE,
    UNKNOWN;

    /** Null for a body that was recognised, and for a group such as "các sở, ngành", which is no single body. */
    public static @Nullable UnknownLead of(@Nullable NamedBody lead, LocalDate today) {
        if (lead == null || lead.agency() != null) {
            return null;
        }
        if (DissolvedBody.in(lead.name(), today).isPresent()) {
            return GONE;
        }
        return (" " + VietnameseText.fold(lead.name()) + " ").contains(" cac ") ? null : UNKNOWN;
    }
}
