package vn.tincay.plan.drafting.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.reader.plan.DissolvedBody;

/** Why a task cannot be handed to its lead: the named body is dissolved, or no agency has this name. */
public enum UnknownLead {
    GONE,
    UNKNOWN;

    /**
     * Why the lead is unknown. Null without a lead, for a lead that was matched to an agency, and for a group such as
     * "các sở, ngành" (all departments), which is not a single body.
     */
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
