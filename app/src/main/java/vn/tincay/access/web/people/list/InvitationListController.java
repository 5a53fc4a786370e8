package vn.tincay.access.web.people.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.AccessSettings;
import vn.tincay.access.person.AgencyChoices;
import vn.tincay.access.person.link.Invitations;
import vn.tincay.access.person.list.CheckingList;
import vn.tincay.access.person.list.InvitedPerson;
import vn.tincay.access.person.list.InvitingList;
import vn.tincay.access.person.list.ListWords;
import vn.tincay.access.person.list.ListedPeople;
import vn.tincay.access.person.list.PersonColumn;
import vn.tincay.access.web.people.ByAdministrators;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.table.SheetTexts;
import vn.tincay.base.table.TextRow;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.viewer.Viewer;

/**
 * {@code /people/invitations/list}: invites many people from a workbook or a pasted block. Nothing is stored before the
 * administrator confirms the checked list; until then the pages carry it. The answer shows the links directly, as for a
 * single invitation.
 */
@Controller
@RequestMapping("/people/invitations/list")
@ByAdministrators
class InvitationListController {

    private final SheetTexts sheets;
    private final ListWords words;
    private final CheckingList checking;
    private final InvitingList inviting;
    private final Invitations invitations;
    private final AgencyChoices agencies;
    private final InvitationWorkbooks workbooks;
    private final AccessSettings settings;

    InvitationListController(
            SheetTexts sheets,
            ListWords words,
            CheckingList checking,
            InvitingList inviting,
            Invitations invitations,
            AgencyChoices agencies,
            InvitationWorkbooks workbooks,
            AccessSettings settings) {
        this.sheets = sheets;
        this.words = words;
        this.checking = checking;
        this.inviting = inviting;
        this.invitations = invitations;
        this.agencies = agencies;
        this.workbooks = workbooks;
        this.settings = settings;
    }

    @GetMapping
    ModelAndView blank() {
        return Html.page("access/invitation-list", FormInput.blank());
    }

    /** The workbook to fill in. */
    @GetMapping("/template")
    ResponseEntity<byte[]> template(Viewer viewer) {
        return workbooks.blank(agencies.nearest(viewer));
    }

    /** Reads the list and shows what each row means. */
    @PostMapping
    ModelAndView read(Viewer viewer, FormInput input) {
        return list(input)
                .fold(
                        list -> preview(viewer, FormInput.blank(), list, List.of()),
                        problems -> Html.invalid("access/invitation-list", input, problems));
    }

    private Outcome<ListedPeople> list(FormInput input) {
        return rows(input)
                .fold(rows -> ListedPeople.read(rows, words, input.has("text") ? "text" : "file"), Outcome::refused);
    }

    private Outcome<List<TextRow>> rows(FormInput input) {
        var files = input.files("file");
        if (files.isEmpty() && !input.has("text")) {
            return Outcome.refused(Problem.at("file", "access.list.nothing"));
        }
        if (!files.isEmpty() && input.has("text")) {
            return Outcome.refused(Problem.at("file", "access.list.both"));
        }
        return files.isEmpty()
                ? Outcome.done(TextRow.ofPasted(input.text("text")))
                : sheets.read(files.getFirst(), "file");
    }

    /**
     * Checks the list again with the corrections made on the page. With {@code back}, returns it as a block of text, to
     * be changed as a whole.
     */
    @PostMapping("/check")
    ModelAndView check(Viewer viewer, FormInput input) {
        var list = withCorrections(input);
        return input.has("back")
                ? Html.page("access/invitation-list", FormInput.of(Map.of("text", list.block(words))))
                : preview(viewer, input, list, List.of());
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(Viewer viewer, FormInput input) {
        var list = withCorrections(input);
        return inviting.invite(viewer, input.id(), list, input.fingerprint())
                .fold(invited -> slips(list, invited), problems -> preview(viewer, input, list, problems));
    }

    /** A workbook with the links, only of invitations that this administrator requested. */
    @PostMapping("/links")
    ResponseEntity<byte[]> links(Viewer viewer, FormInput input) {
        var tokens = Arrays.stream(input.text("tokens").split(" "))
                .filter(token -> !token.isEmpty())
                .limit(ListedPeople.MOST)
                .toList();
        return workbooks.links(invitations.visibleTo(viewer).ofTokens(tokens));
    }

    private static ListedPeople withCorrections(FormInput input) {
        var list = ListedPeople.ofCarried(input.text("list"));
        var people = list.people().stream()
                .map(person -> {
                    var now = person;
                    for (var column : PersonColumn.values()) {
                        var field = person.prefix() + column.field();
                        now = input.sent(field) ? now.with(column, input.text(field)) : now;
                    }
                    return now;
                })
                .toList();
        return new ListedPeople(people, input.lines("unread"));
    }

    private ModelAndView preview(Viewer viewer, FormInput input, ListedPeople list, List<Problem> refused) {
        var page = new InvitationPreviewPage(input.id(), checking.check(viewer, list), list.unread());
        var problems = new ArrayList<>(refused);
        problems.addAll(words.problems(page.rowsToCorrect()));
        return Html.filtered("access/invitation-preview", page, problems);
    }

    private ModelAndView slips(ListedPeople list, List<InvitedPerson> invited) {
        var lines = invited.stream().map(InvitedPerson::line).toList();
        var rest = list.people().stream()
                .filter(person -> !lines.contains(person.line()))
                .toList();
        return Html.page(
                "access/invitation-slips",
                new InvitationSlipsPage(
                        invited,
                        new ListedPeople(rest, List.of()),
                        settings.invitation().toDays(),
                        settings.origin()));
    }
}
