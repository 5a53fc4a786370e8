package vn.tincay.access.web.people;

import java.util.List;
import vn.tincay.access.person.AdministeredPeople;
import vn.tincay.access.person.Person;
import vn.tincay.access.person.link.Invitation;
import vn.tincay.access.person.link.Invitations;
import vn.tincay.base.Page;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.viewer.Viewer;

/** The accounts found, and the pending invitations. */
public record PeoplePage(Page<Person> people, List<Invitation> invitations, ListQuery query, Viewer viewer) {

    static final List<ListColumn<Person>> COLUMNS = List.of(
            ListColumn.of("access.people.name", (account, ui) -> account.name()),
            ListColumn.of("access.people.login", (account, ui) -> account.login()),
            ListColumn.of("access.people.agency", (account, ui) -> account.agencyName()),
            ListColumn.of(
                    "access.people.second-factor",
                    (account, ui) ->
                            ui.t(account.secondFactor() ? "access.people.factor-yes" : "access.people.factor-no")),
            ListColumn.of(
                    "access.people.state",
                    (account, ui) -> ui.t(
                            account.isSuspended() ? "access.people.state-suspended" : "access.people.state-active")));

    static ListQuery query(FormInput input) {
        return ListQuery.at("/people", input, ListFilter.words("q", "access.people.search"))
                .sortedBy("name", "login", "agency", "state");
    }

    static PeoplePage of(Viewer viewer, AdministeredPeople people, Invitations invitations, ListQuery query, int page) {
        return new PeoplePage(
                people.visibleTo(viewer).list(query.input().text("q"), query.ordering(), page),
                invitations.visibleTo(viewer).list(),
                query,
                viewer);
    }

    public boolean mayRenew(Invitation invitation) {
        return invitation.mayRenew(viewer);
    }
}
