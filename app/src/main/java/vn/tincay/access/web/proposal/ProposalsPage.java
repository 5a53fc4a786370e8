package vn.tincay.access.web.proposal;

import java.util.List;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.proposal.ProposedAct;
import vn.tincay.base.Page;
import vn.tincay.base.web.StatusTone;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;

/** The proposals that wait for this viewer, and all those of the viewer's agency and the agencies below. */
public record ProposalsPage(List<Proposal> waiting, Page<Proposal> all, ListQuery query) {

    static final List<ListColumn<Proposal>> COLUMNS = List.of(
            ListColumn.of("access.proposals.act", (row, ui) -> title(ui, row)),
            ListColumn.of("access.people.agency", (row, ui) -> row.agencyName()),
            ListColumn.of("access.proposals.asked-by", (row, ui) -> row.requestedByName()),
            ListColumn.of("access.proposals.asked-at", (row, ui) -> row.requestedAt()),
            ListColumn.of("access.people.state", (row, ui) -> ui.t("access.proposal.state", row.state())));

    public static String title(Ui ui, Proposal proposal) {
        return ui.t("access.act", proposal.act()) + proposal.about();
    }

    public static StatusTone tone(Proposal proposal) {
        return switch (proposal.state()) {
            case ALONE -> StatusTone.OVERDUE;
            case OPEN -> StatusTone.SOON;
            case CONFIRMED, REFUSED, WITHDRAWN, EXPIRED -> StatusTone.DONE;
        };
    }

    static ListQuery query(FormInput input) {
        return ListQuery.at(
                        "/proposals",
                        input,
                        ListFilter.choice(
                                "act",
                                "access.proposals.act",
                                "access.proposals.any",
                                ProposedAct.values(),
                                "access.act"),
                        ListFilter.choice(
                                "state",
                                "access.people.state",
                                "access.proposals.any",
                                Proposal.State.values(),
                                "access.proposal.state"))
                .sortedBy("agency", "asked-by", "asked-at");
    }
}
