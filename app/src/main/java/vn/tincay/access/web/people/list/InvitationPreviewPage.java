package vn.tincay.access.web.people.list;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tincay.access.person.Grant;
import vn.tincay.access.person.list.CheckedPeople;
import vn.tincay.access.person.list.CheckedPerson;
import vn.tincay.access.person.list.ListWords;
import vn.tincay.access.person.list.PersonColumn;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;

/**
 * A checked list of people, before anybody is invited.
 *
 * @param id the id of the list, so that sending it twice invites nobody twice
 * @param unread the heads of columns that the product does not know and ignores
 */
public record InvitationPreviewPage(UUID id, CheckedPeople people, List<String> unread) {

    /** The number of faulty rows that can be corrected here; a list with more is corrected faster in its file. */
    private static final int MOST_CORRECTABLE = 25;

    public List<CheckedPerson> rowsToCorrect() {
        return people.faulty().stream().limit(MOST_CORRECTABLE).toList();
    }

    /** The number of faulty rows beyond those shown. */
    public int further() {
        return people.faulty().size() - rowsToCorrect().size();
    }

    public static String field(CheckedPerson row, PersonColumn column) {
        return row.listed().prefix() + column.field();
    }

    public static boolean isWrong(CheckedPerson row, PersonColumn column) {
        return row.problems().stream().anyMatch(problem -> problem.field().equals(column.field()));
    }

    /** The text as typed, which stays selected until a person chooses, then the agencies that it may mean. */
    public static List<Choice> agencies(Ui ui, CheckedPerson row) {
        var choices = new ArrayList<Choice>();
        choices.add(typed(ui, row, PersonColumn.AGENCY));
        for (var agency : row.offered()) {
            long alike = row.offered().stream()
                    .filter(other -> other.name().equals(agency.name()))
                    .count();
            choices.add(Choice.of(agency.code(), agency.name() + (alike > 1 ? " (" + agency.code() + ")" : "")));
        }
        return choices;
    }

    /** The text as typed, then the roles that exist at the agency; all roles while the agency is unknown. */
    public static List<Choice> roles(Ui ui, CheckedPerson row) {
        var choices = new ArrayList<Choice>();
        choices.add(typed(ui, row, PersonColumn.ROLE));
        ListWords.grantableRoles().stream()
                .filter(role -> row.agency() == null
                        || Grant.rolesAt(row.agency().level()).contains(role))
                .forEach(role -> choices.add(Choice.of(role.name(), ui.t("access.role", role))));
        return choices;
    }

    private static Choice typed(Ui ui, CheckedPerson row, PersonColumn column) {
        var text = row.listed().text(column);
        return Choice.of(text, text.isEmpty() ? ui.t("access.list.choose") : ui.t("access.list.choose-for", text));
    }
}
