package vn.tincay.report.web.draft.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.draft.FormDraft;
import vn.tincay.report.draft.FormDrafts;
import vn.tincay.report.entry.CellInput;
import vn.tincay.report.form.Figures;
import vn.tincay.report.web.FormOnPaperMaker;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.report.web.draft.ByFormMakers;
import vn.tincay.viewer.Viewer;

/**
 * {@code /forms/drafts/{formDraft}/trial}: fills a form that is being made, to see how its sums and checks react.
 * Nothing is stored.
 */
@Controller
@RequestMapping("/forms/drafts/{formDraft}/trial")
@ByFormMakers
class TrialController {

    private final FormDrafts drafts;
    private final RequestLanguage language;

    TrialController(FormDrafts drafts, RequestLanguage language) {
        this.drafts = drafts;
        this.language = language;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @PathVariable UUID formDraft) {
        var draft = drafts.visibleTo(viewer).requireOwn(formDraft);
        return Html.page("report/trial", page(draft, FormInput.blank(), new ArrayList<>()));
    }

    @PostMapping
    ModelAndView compute(
            Viewer viewer,
            @PathVariable UUID formDraft,
            FormInput input,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var draft = drafts.visibleTo(viewer).requireOwn(formDraft);
        var problems = new ArrayList<Problem>();
        var page = page(draft, input, problems);
        if (htmx != null) {
            return Html.page("report/trial-sums", page);
        }
        return problems.isEmpty() ? Html.page("report/trial", page) : Html.invalid("report/trial", page, problems);
    }

    private TrialPage page(FormDraft draft, FormInput input, List<Problem> problems) {
        var form = draft.preview();
        var figures = Figures.NONE;
        for (var cell : form.entered()) {
            var read = CellInput.read(cell, input.text(CellInput.field(cell.code())), language.language());
            if (read.problem() == null) {
                figures = figures.with(cell.position(), read.figure());
            } else {
                problems.add(read.problem());
            }
        }
        var failed = new HashMap<String, String>();
        for (var check : form.violatedChecks(figures)) {
            failed.merge(check.cell(), check.message().in(language.language()), (one, more) -> one + " " + more);
        }
        var paper = new FormOnPaperMaker(form, figures, language.language())
                .typed(name -> input.sent(name) ? input.text(name) : null)
                .checks(failed::get)
                .paper();
        return new TrialPage(
                draft.id(),
                form.title().in(language.language()),
                paper,
                failed.values().stream().sorted().toList(),
                !figures.isEmpty());
    }
}
