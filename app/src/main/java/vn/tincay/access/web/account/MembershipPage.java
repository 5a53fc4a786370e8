package vn.tincay.access.web.account;

import java.util.List;
import vn.tincay.access.membership.Membership;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.viewer.Viewer;

/** The memberships to choose from, and the current one. */
public record MembershipPage(List<Membership> memberships, Viewer viewer) {

    public List<Choice> choices(Ui ui) {
        return memberships.stream()
                .map(membership -> new Choice(
                        membership.id().toString(),
                        ui.t("access.role", membership.role()) + ", " + membership.agencyName(),
                        null))
                .toList();
    }

    public String current() {
        return memberships.stream()
                .filter(membership -> membership.agency().equals(viewer.agency()) && membership.role() == viewer.role())
                .map(membership -> membership.id().toString())
                .findFirst()
                .orElse("");
    }
}
