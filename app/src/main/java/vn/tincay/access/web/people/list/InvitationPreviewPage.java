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
 * A list of people as it is understood, before anybody is invited.
 *
 * @param id of the list, so that sending it twice invites nobody twice
 * @param unread the heads of columns that are not read
 */
public record InvitationPreviewPage(UUID id, CheckedPeople people, List<String> unread) {

    /** The rows that are corrected on the page at once; a list with more faults is corrected faster where it was made. */
    private static final int MOST_CORRECTED = 25;

    public List<CheckedPerson> corrected() {
        return people.faulty().stream().limit(MOST_CORRECTED).toList();
    }

    /** The number of faulty rows beyond those shown. */
    public int further() {
        return people.faulty().size() - corrected().size();
    }

    public static String field(CheckedPerson row, PersonColumn column) {
        return row.listed().prefix() + column.field();
    }

    public static boolean isWrong(CheckedPerson row, PersonColumn column) {
        return row.problems().stream().anyMatch(problem -> problem.field().equals(column.field()));
    }

    /**
     * The agencies that a name may mean. What was typed comes first and stays chosen, so that nothing is chosen unseen.
     */
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

    /** What was typed, and the roles that exist at the agency. */
    public static List<Choice> roles(Ui ui, CheckedPerson row) {
        var choices = new ArrayList<Choice>();
        choices.add(typed(ui, row, PersonColumn.ROLE));
        ListWords.givenRoles().stream()
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
