package vn.tincay.access.web.proposal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.proposal.BySecondPersons;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.proposal.Proposals;
import vn.tincay.access.proposal.ProposedAct;
import vn.tincay.access.proposal.decision.ConfirmingProposal;
import vn.tincay.access.proposal.decision.ProposalGate;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** The list of proposals, the page of one proposal, and the decisions on it. */
@Controller
@RequestMapping("/proposals")
@BySecondPersons
class ProposalsController {

    private final Proposals proposals;
    private final ConfirmingProposal confirming;
    private final ProposalGate gate;

    ProposalsController(Proposals proposals, ConfirmingProposal confirming, ProposalGate gate) {
        this.proposals = proposals;
        this.confirming = confirming;
        this.gate = gate;
    }

    @GetMapping
    @BySecondPersons(reach = Reach.NONE)
    @Nullable
    ModelAndView list(
            Viewer viewer, FormInput input, @RequestParam(defaultValue = "1") int page, ListDownload download) {
        var query = download.checked(ProposalsPage.query(input));
        var filter = new Proposals.Filter(
                input.choice("act", ProposedAct.class), input.choice("state", Proposal.State.class));
        var scope = proposals.visibleTo(viewer);
        return download.isAsked(query)
                ? download.send(query, ProposalsPage.COLUMNS, scope.stream(filter, query.ordering()))
                : Html.filtered(
                        "access/proposals",
                        new ProposalsPage(scope.waiting(), scope.page(filter, query.ordering(), page), query),
                        query.problems());
    }

    @GetMapping("/{proposal}")
    ModelAndView show(Viewer viewer, @PathVariable("proposal") UUID id) {
        return Html.page("access/proposal", page(viewer, id, "", ""));
    }

    @PostMapping("/{proposal}/confirmation")
    ModelAndView confirm(
            Viewer viewer,
            @PathVariable("proposal") UUID id,
            @RequestParam(name = "seen", defaultValue = "") String fingerprint) {
        return confirming
                .confirm(viewer, id, fingerprint)
                .fold(
                        done -> done.code().isEmpty()
                                ? Html.seeOther("/proposals/" + id, "access.proposal.confirmed")
                                : Html.page("access/proposal", page(viewer, id, "", done.code())),
                        problems -> showAgain(viewer, id, "", problems));
    }

    @PostMapping("/{proposal}/refusal")
    ModelAndView refuse(
            Viewer viewer,
            @PathVariable("proposal") UUID id,
            @RequestParam(name = "reason", defaultValue = "") String reason) {
        return confirming
                .refuse(viewer, id, reason)
                .fold(
                        done -> Html.seeOther("/proposals/" + id, "access.proposal.refused"),
                        problems -> showAgain(viewer, id, reason, problems));
    }

    @PostMapping("/{proposal}/withdrawal")
    ModelAndView withdraw(Viewer viewer, @PathVariable("proposal") UUID id) {
        return confirming
                .withdraw(viewer, id)
                .fold(
                        done -> Html.seeOther("/proposals/" + id, "access.proposal.withdrawn"),
                        problems -> showAgain(viewer, id, "", problems));
    }

    /** Makes a new code; the answer shows it once. */
    @PostMapping("/{proposal}/code")
    ModelAndView renewCode(Viewer viewer, @PathVariable("proposal") UUID id) {
        return confirming
                .renewCode(viewer, id)
                .fold(
                        done -> Html.page("access/proposal", page(viewer, id, "", done.code())),
                        problems -> showAgain(viewer, id, "", problems));
    }

    private ModelAndView showAgain(Viewer viewer, UUID id, String reason, List<Problem> problems) {
        return Html.invalid("access/proposal", page(viewer, id, reason, ""), problems);
    }

    private ProposalPage page(Viewer viewer, UUID id, String reason, String code) {
        var proposal = proposals.visibleTo(viewer).require(id);
        return new ProposalPage(
                proposal,
                gate.open(viewer, proposal),
                proposal.isOpen() && !proposals.requesterMayStillRequest(proposal),
                reason,
                code);
    }
}
