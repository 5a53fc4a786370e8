package vn.tincay.access.web.people.list;

import java.util.List;
import vn.tincay.access.person.list.InvitedPerson;
import vn.tincay.access.person.list.ListedPeople;
import vn.tincay.access.proof.QrDrawing;

/**
 * The links of the people invited, shown once, as slips to cut out.
 *
 * @param rest the rows that were not invited
 * @param days how many days a link works
 * @param origin the address of the installation in the browser
 */
public record InvitationSlipsPage(List<InvitedPerson> people, ListedPeople rest, long days, String origin) {

    public String link(InvitedPerson person) {
        return link(origin, person.token());
    }

    static String link(String origin, String token) {
        return origin + "/invitations/" + token;
    }

    public QrDrawing picture(InvitedPerson person) {
        return new QrDrawing(link(person));
    }

    /** The secrets of all links, as the form that asks for the workbook carries them. */
    public String tokens() {
        return String.join(" ", people.stream().map(InvitedPerson::token).toList());
    }
}
