package vn.tincay.document.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.document.number.BookEntry;
import vn.tincay.document.number.CompletingEntry;
import vn.tincay.document.number.EntryChanges;
import vn.tincay.document.number.EntryContent;
import vn.tincay.document.number.NumberedDocuments;
import vn.tincay.document.number.NumberingBooks;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** One entry of the register: what it says, where that comes from, its changes, and the form for the clerk. */
@Controller
@RequestMapping("/numbers/{bookEntry}")
class EntryController {

    private final NumberingBooks books;
    private final CompletingEntry completing;
    private final EntryChanges changes;
    private final List<NumberedDocuments> documents;

    EntryController(
            NumberingBooks books, CompletingEntry completing, EntryChanges changes, List<NumberedDocuments> documents) {
        this.books = books;
        this.completing = completing;
        this.changes = changes;
        this.documents = documents;
    }

    @GetMapping
    @Allowed(reach = Reach.OWN)
    ModelAndView show(Viewer viewer, @PathVariable("bookEntry") UUID id) {
        var entry = books.require(viewer, id);
        return Html.page("document/entry", page(viewer, entry, fields(entry), fingerprint(entry)));
    }

    @PostMapping
    @ByBookKeepers(reach = Reach.OWN)
    ModelAndView complete(Viewer viewer, @PathVariable("bookEntry") UUID id, FormInput input) {
        var typed = content(input);
        return input.problems().isEmpty()
                ? completing
                        .complete(viewer, id, typed, input.fingerprint())
                        .fold(
                                entry -> Html.seeOther("/numbers/" + id, "document.done.entry", entry.written()),
                                problems -> again(viewer, id, input, problems))
                : again(viewer, id, input, input.problems());
    }

    /**
     * The form as typed, with the fingerprint of the entry as it is now; the page shows what others changed meanwhile.
     */
    private ModelAndView again(Viewer viewer, UUID id, FormInput input, List<Problem> problems) {
        var entry = books.require(viewer, id);
        return Html.invalid("document/entry", page(viewer, entry, input, fingerprint(entry)), problems);
    }

    private EntryPage page(Viewer viewer, BookEntry entry, FormInput input, String fingerprint) {
        return new EntryPage(
                entry,
                address(entry),
                viewer.may(ByBookKeepers.class) && entry.cancelledFor() == null,
                changes.of(entry),
                input,
                fingerprint);
    }

    private static String fingerprint(BookEntry entry) {
        return entry.fingerprint().value();
    }

    private @Nullable String address(BookEntry entry) {
        return documents.stream()
                .map(room -> room.bySubject(List.of(entry.subject())).get(entry.subject()))
                .filter(document -> document != null)
                .map(NumberedDocuments.Numbered::page)
                .findFirst()
                .orElse(null);
    }

    private static FormInput fields(BookEntry entry) {
        var content = entry.content();
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("title", content.title());
        fields.put("signer", content.signer());
        fields.put("recipients", content.recipients());
        fields.put("archive", content.archive());
        fields.put("copies", content.copies());
        fields.put("sentOn", content.sentOn());
        fields.put("receivedBy", content.receivedBy());
        fields.put("note", content.note());
        return FormInput.of(fields);
    }

    static EntryContent content(FormInput input) {
        return new EntryContent(
                input.trimmedOrNull("title"),
                input.trimmedOrNull("signer"),
                joined(input.lines("recipients")),
                input.trimmedOrNull("archive"),
                input.whole("copies"),
                input.day("sentOn"),
                input.trimmedOrNull("receivedBy"),
                input.trimmedOrNull("note"));
    }

    private static @Nullable String joined(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }
}
