package vn.tincay.document.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.number.EnteringPaper;
import vn.tincay.document.number.NumberingBooks;
import vn.tincay.viewer.Viewer;

/** {@code /numbers/new}: enters a paper that was made outside the system into a book. */
@Controller
@RequestMapping("/numbers/new")
class NewEntryController {

    private final NumberingBooks books;
    private final EnteringPaper entering;
    private final Clock clock;

    NewEntryController(NumberingBooks books, EnteringPaper entering, Clock clock) {
        this.books = books;
        this.entering = entering;
        this.clock = clock;
    }

    @GetMapping
    @ByBookKeepers
    ModelAndView show(Viewer viewer, @RequestParam DocumentType type) {
        var today = LocalDate.now(clock.withZone(Ui.ZONE));
        var input = FormInput.of(
                Map.of("number", books.nextNumber(viewer.agency(), type, today.getYear()), "issuedOn", today));
        return Html.page("document/new-entry", page(viewer, type, input));
    }

    @PostMapping
    @ByBookKeepers
    ModelAndView enter(Viewer viewer, @RequestParam DocumentType type, FormInput input) {
        var paper = new EnteringPaper.Paper(
                input.id(), type, input.trimmed("number"), input.day("issuedOn"), EntryController.content(input));
        if (!input.problems().isEmpty()) {
            return again(viewer, type, input, input.problems());
        }
        return entering.enter(viewer, paper)
                .fold(
                        entry -> Html.seeOther("/numbers/" + entry.id(), "document.done.paper", entry.written()),
                        problems -> again(viewer, type, input, problems));
    }

    private ModelAndView again(Viewer viewer, DocumentType type, FormInput input, List<Problem> problems) {
        return Html.invalid("document/new-entry", page(viewer, type, input), problems);
    }

    private NewEntryPage page(Viewer viewer, DocumentType type, FormInput input) {
        int year = LocalDate.now(clock.withZone(Ui.ZONE)).getYear();
        return new NewEntryPage(type, year, books.nextNumber(viewer.agency(), type, year), input);
    }
}
