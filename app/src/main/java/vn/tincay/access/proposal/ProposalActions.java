package vn.tincay.access.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tincay.base.web.Ui;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionSource;

/** Publishes the proposals that a viewer can confirm as the second person. */
@Component
@Order(5)
class ProposalActions implements ActionSource {

    private final Proposals proposals;
    private final MessageSource messages;

    ProposalActions(Proposals proposals, MessageSource messages) {
        this.proposals = proposals;
        this.messages = messages;
    }

    @Override
    public List<ActionItem> of(Viewer viewer, LocalDate today, String lang) {
        return proposals.visibleTo(viewer).waiting().stream()
                .map(proposal -> new ActionItem(
                        ActionItem.Group.TO_DECIDE,
                        "access.action.proposal",
                        messages.getMessage("access.act." + proposal.act(), null, Locale.of(lang)) + proposal.about(),
                        proposal.agencyName(),
                        LocalDate.ofInstant(proposal.expiresAt(), Ui.ZONE),
                        "/proposals/" + proposal.id()))
                .toList();
    }
}
