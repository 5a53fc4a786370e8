package vn.tincay.access.web.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.person.AdministeredPeople;
import vn.tincay.access.person.AgencyChoices;
import vn.tincay.access.person.link.Invitations;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** The accounts that an administrator sees. */
@Controller
@RequestMapping("/people")
@ByAdministrators
class PeopleController {

    private final AdministeredPeople people;
    private final Invitations invitations;
    private final AgencyChoices agencies;

    PeopleController(AdministeredPeople people, Invitations invitations, AgencyChoices agencies) {
        this.people = people;
        this.invitations = invitations;
        this.agencies = agencies;
    }

    @GetMapping
    @Nullable
    ModelAndView list(
            Viewer viewer,
            FormInput input,
            @RequestParam(name = "page", defaultValue = "1") int page,
            ListDownload download) {
        var query = download.checked(PeoplePage.query(input));
        return download.isAsked(query)
                ? download.send(
                        query, PeoplePage.COLUMNS, people.visibleTo(viewer).stream(input.text("q"), query.ordering()))
                : Html.page("access/people", PeoplePage.of(viewer, people, invitations, query, page));
    }

    /** The agencies that match, for the input that picks an agency. */
    @GetMapping("/agencies")
    @ResponseBody
    List<Choice> agencies(Viewer viewer, @RequestParam(name = "q", defaultValue = "") String words) {
        return agencies.matching(viewer, words);
    }

    @GetMapping("/{person}")
    @ByAdministrators(reach = Reach.OWN_AND_BELOW)
    ModelAndView show(Viewer viewer, @PathVariable("person") UUID id) {
        var scope = people.visibleTo(viewer);
        var account = scope.require(id);
        return Html.page("access/person", PersonPage.of(viewer, account, scope.memberships(account)));
    }
}
