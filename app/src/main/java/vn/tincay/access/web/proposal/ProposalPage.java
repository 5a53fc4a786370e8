package vn.tincay.access.web.proposal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.proposal.ProposalDetail;
import vn.tincay.access.proposal.ProposedAct;
import vn.tincay.access.proposal.decision.ProposalStep;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.base.web.Ui;

/**
 * One proposal and the decisions this viewer may take.
 *
 * @param steps the steps open to this viewer
 * @param lapsed whether the proposal is open, but its requester has lost the right to request the act
 * @param reason the reason of a refusal, as typed
 * @param code the code to hand over, shown once; empty otherwise
 */
public record ProposalPage(Proposal proposal, Set<ProposalStep> steps, boolean lapsed, String reason, String code) {

    /**
     * The name of the existing account that gets the membership, for the persons who confirm: they alone can tell
     * whether it is the person named; empty for others and where no account exists.
     */
    public String account() {
        boolean confirms = steps.contains(ProposalStep.CONFIRM) || steps.contains(ProposalStep.RENEW_CODE);
        return confirms && proposal.act() == ProposedAct.INVITATION
                ? Objects.requireNonNullElse(proposal.personName(), "")
                : "";
    }

    /** Whether the account belongs to somebody with another name than the proposal says. */
    public boolean isOfAnother() {
        return !account().isEmpty()
                && !VietnameseText.fold(account()).equals(VietnameseText.fold(proposal.detail(ProposalDetail.NAME)));
    }

    public List<ProposalDetail> details() {
        return proposal.details().keySet().stream()
                .filter(ProposalDetail::isShown)
                .toList();
    }

    public String state() {
        return lapsed ? "LAPSED" : proposal.state().name();
    }

    /** A detail in the reader's language. */
    public String words(ProposalDetail detail, Ui ui) {
        var text = proposal.detail(detail);
        return switch (detail) {
            case ROLE -> ui.t("access.role." + text);
            case SCOPES ->
                Arrays.stream(text.split(","))
                        .map(scope -> ui.t("access.scope." + scope))
                        .collect(Collectors.joining(", "));
            case UNTIL, LAST_DAY -> ui.date(LocalDate.parse(text));
            default -> text;
        };
    }
}
