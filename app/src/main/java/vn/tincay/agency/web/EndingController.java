package vn.tincay.agency.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKeepers;
import vn.tincay.agency.AgencyPeople;
import vn.tincay.agency.EndingAgency;
import vn.tincay.agency.ProposingEnd;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/**
 * {@code /agencies/{agency}/ending}: proposes the last day of an agency and its successors. Successors may read its
 * records, so a second person of each successor and of the agency above must confirm the end.
 */
@Controller
@RequestMapping("/agencies/{agency}/ending")
@ByAgencyKeepers(reach = Reach.ANY)
class EndingController {

    private final EndingAgency ending;
    private final Agencies agencies;
    private final AgencyKeepers keeping;
    private final AgencyPeople people;
    private final ProposingEnd proposing;

    EndingController(
            EndingAgency ending,
            Agencies agencies,
            AgencyKeepers keeping,
            AgencyPeople people,
            ProposingEnd proposing) {
        this.ending = ending;
        this.agencies = agencies;
        this.keeping = keeping;
        this.people = people;
        this.proposing = proposing;
    }

    @GetMapping
    ModelAndView ask(Viewer viewer, @PathVariable("agency") UUID id) {
        var agency = agencies.require(id);
        return Html.page("agency/ending", page(viewer, agency, FormInput.blank()));
    }

    @PostMapping
    ModelAndView end(Viewer viewer, @PathVariable("agency") UUID id, FormInput input) {
        var agency = agencies.require(id);
        return proposeEnd(viewer, agency, input)
                .fold(
                        done -> Html.seeOther("/agencies/" + id, "agency.done.ending-asked", agency.name()),
                        problems -> Html.invalid("agency/ending", page(viewer, agency, input), problems));
    }

    private Outcome<UUID> proposeEnd(Viewer viewer, Agency agency, FormInput input) {
        if (!keeping.covers(viewer, agency)) {
            return Outcome.refused(Problem.of("agency.founding.outside", agency.name()));
        }
        var day = input.day("lastDay");
        if (day == null) {
            return Outcome.refused(Problem.at("lastDay", "agency.ending.no-day"));
        }
        var successors = successors(input);
        var basis = input.text("decidedBy");
        var problems = ending.problems(agency.id(), day, successors, basis);
        return problems.isEmpty()
                ? proposing.propose(viewer, agency, day, successors, basis)
                : Outcome.refused(problems);
    }

    /** The chosen successors. The form offers two, which are enough for every case in the law. */
    private static List<UUID> successors(FormInput input) {
        return Stream.of("successor", "second").flatMap(input::ids).toList();
    }

    private EndingPage page(Viewer viewer, Agency agency, FormInput input) {
        return new EndingPage(
                agency,
                agency.body() == null && agency.validTo() == null && keeping.covers(viewer, agency),
                people.countAt(agency.id()),
                input);
    }
}
