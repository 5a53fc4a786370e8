package vn.tincay.access.web.proposal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.proposal.ProposalDetail;
import vn.tincay.base.web.Ui;

/**
 * One proposal and the answers open to this viewer.
 *
 * @param open whether it waits for a second person
 * @param lapsed whether it would wait, but its asker may no longer ask
 * @param mayConfirm whether this viewer can be its second person
 * @param mayWithdraw whether it is the viewer's own
 * @param mayRenewCode whether the viewer handed over its code
 * @param reason of a refusal, as typed
 * @param code to hand over, shown once; empty otherwise
 */
public record ProposalPage(
        Proposal proposal,
        boolean open,
        boolean lapsed,
        boolean mayConfirm,
        boolean mayWithdraw,
        boolean mayRenewCode,
        String reason,
        String code) {

    public List<ProposalDetail> details() {
        return proposal.details().keySet().stream()
                .filter(ProposalDetail::isShown)
                .toList();
    }

    public String state() {
        var verdict = proposal.verdict();
        return verdict != null ? verdict.name() : lapsed ? "LAPSED" : open ? "OPEN" : "EXPIRED";
    }

    /** A detail in the reader's language. */
    public String words(ProposalDetail detail, Ui ui) {
        var kept = proposal.detail(detail);
        return switch (detail) {
            case ROLE -> ui.t("access.role." + kept);
            case SCOPES ->
                Arrays.stream(kept.split(","))
                        .map(scope -> ui.t("access.scope." + scope))
                        .collect(Collectors.joining(", "));
            case UNTIL, LAST_DAY -> ui.date(LocalDate.parse(kept));
            default -> kept;
        };
    }
}
