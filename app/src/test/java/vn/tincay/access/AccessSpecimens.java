package vn.tincay.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.access.gate.Specimens;
import vn.tincay.access.person.AdministeredPeople;
import vn.tincay.access.person.Grant;
import vn.tincay.access.person.link.ConnectingSystem;
import vn.tincay.access.person.link.Invitations;
import vn.tincay.access.person.link.InvitingPerson;
import vn.tincay.access.system.SystemAccounts;
import vn.tincay.base.web.Ui;
import vn.tincay.viewer.Role;

/**
 * Sample records of this room: an account of the agency with its membership, a pending invitation with its link and its
 * proposal, and a system account.
 */
@Component
class AccessSpecimens implements Specimens {

    private final ApplicationContext context;
    private final AdministeredPeople accounts;
    private final InvitingPerson inviting;
    private final Invitations invitations;
    private final ConnectingSystem connecting;
    private final SystemAccounts systems;

    AccessSpecimens(
            ApplicationContext context,
            AdministeredPeople accounts,
            InvitingPerson inviting,
            Invitations invitations,
            ConnectingSystem connecting,
            SystemAccounts systems) {
        this.context = context;
        this.accounts = accounts;
        this.inviting = inviting;
        this.invitations = invitations;
        this.connecting = connecting;
        this.systems = systems;
    }

    @Override
    public Set<String> variables() {
        return Set.of("person", "membership", "invitation", "token", "system", "proposal");
    }

    @Override
    public Map<String, String> belongingTo(Place owner) {
        var people = People.in(context);
        var admin =
                people.named(owner, Role.ADMINISTRATOR, "quan-tri-mau@" + owner).viewer();
        var officer = people.named(owner, Role.CLERK, "van-thu-mau@" + owner).viewer();
        people.named(owner, Role.HEAD, "lanh-dao-mau@" + owner);
        var scope = accounts.visibleTo(admin);
        var membership = scope.memberships(scope.require(officer.person())).getFirst();
        var offered = inviting.inviteToMembership(
                        admin,
                        "Người Được Mời",
                        "moi." + owner.ordinal() + "." + Instant.now().toEpochMilli(),
                        new Grant(admin.agency(), Role.HEAD, null, null))
                .orThrow();
        connecting
                .start(
                        admin,
                        admin.agency(),
                        "Hệ thống mẫu",
                        Set.of(),
                        LocalDate.now(Ui.ZONE).plusDays(30))
                .orThrow();
        var values = new HashMap<String, String>();
        values.put("person", officer.person().toString());
        values.put("membership", membership.id().toString());
        values.put(
                "invitation",
                invitations.visibleTo(admin).list().stream()
                        .filter(open -> open.agency().equals(admin.agency()))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .toString());
        values.put("token", offered.token());
        values.put("proposal", offered.proposal().id().toString());
        values.put(
                "system",
                systems.visibleTo(admin).list().stream()
                        .filter(account -> account.agencyName().equals(admin.agencyName()))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .toString());
        return values;
    }

    @Override
    public Map<String, String> formFields(String route) {
        return switch (route) {
            case "POST /language" -> Map.of("lang", "vi");
            default -> Map.of();
        };
    }
}
