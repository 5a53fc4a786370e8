package vn.tincay.report.web.draft;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.draft.DraftProblems;
import vn.tincay.report.draft.EditingFormDraft;
import vn.tincay.report.draft.FormDraft;
import vn.tincay.report.draft.FormDrafts;
import vn.tincay.report.draft.MissingTerm;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.FormStructure;
import vn.tincay.report.web.FormOnPaper;
import vn.tincay.report.web.FormOnPaperMaker;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/** {@code /forms/drafts/{formDraft}}: edits a form, with a preview of what reporters will see. */
@Controller
@RequestMapping("/forms/drafts/{formDraft}")
@ByFormMakers
class FormDraftController {

    private final FormDrafts drafts;
    private final EditingFormDraft editing;
    private final RequestLanguage language;

    FormDraftController(FormDrafts drafts, EditingFormDraft editing, RequestLanguage language) {
        this.drafts = drafts;
        this.editing = editing;
        this.language = language;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @PathVariable UUID formDraft) {
        var draft = drafts.visibleTo(viewer).requireOwn(formDraft);
        return draft.isReleased()
                ? Html.seeOther("/forms/" + draft.form())
                : Html.page("report/form-draft", page(draft, draft.structure(), FormInput.blank()));
    }

    /** Stores what was typed, then adds, moves or removes the piece whose button was pressed. */
    @PostMapping("/content")
    @Resendable
    ModelAndView save(
            Viewer viewer,
            @PathVariable UUID formDraft,
            FormInput input,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var draft = drafts.visibleTo(viewer).requireOwn(formDraft);
        var changes = new DraftChanges(input);
        var typed = changes.apply(draft.structure());
        var step = PieceStep.of(input.text("do"));
        step.question(draft.structure())
                .ifPresent(asked -> input.problem(
                        asked.field(), asked.key(), asked.arguments().toArray()));
        int revision = Objects.requireNonNullElse(input.whole("revision"), 0);
        Outcome<FormDraft> outcome = input.problems().isEmpty()
                ? editing.edit(viewer, formDraft, revision, structure -> step.take(changes.apply(structure)))
                : Outcome.refused(input.problems());
        if (htmx != null) {
            return Html.page("report/draft-saved", saved(draft, outcome));
        }
        return outcome.fold(
                stored -> step.isNone()
                        ? Html.seeOther(path(formDraft), "report.draft.saved")
                        : Html.seeOther(path(formDraft) + step.anchor()),
                problems -> Html.invalid("report/form-draft", page(draft, typed, input), problems));
    }

    @PostMapping("/notes")
    ModelAndView answerNotes(Viewer viewer, @PathVariable UUID formDraft, FormInput input) {
        editing.answerNotes(viewer, formDraft, input.all("accept"));
        return Html.seeOther(path(formDraft));
    }

    @PostMapping("/removal")
    ModelAndView remove(Viewer viewer, @PathVariable UUID formDraft) {
        return editing.remove(viewer, formDraft)
                .fold(
                        draft -> Html.seeOther("/forms", "report.draft.removed"),
                        problems -> Html.seeOther(path(formDraft)));
    }

    private DraftSavedPage saved(FormDraft before, Outcome<FormDraft> outcome) {
        return outcome.fold(
                stored -> new DraftSavedPage(
                        stored.savedAt(), stored.revision(), preview(stored.preview()), List.<Problem>of()),
                problems ->
                        new DraftSavedPage(before.savedAt(), before.revision(), preview(before.preview()), problems));
    }

    private FormDraftPage page(FormDraft draft, FormStructure structure, FormInput input) {
        return new FormDraftPage(
                draft,
                structure,
                input,
                preview(draft.preview()),
                DraftProblems.of(draft).size(),
                MissingTerm.in(draft),
                draft.form() != null);
    }

    private FormOnPaper preview(Form form) {
        return new FormOnPaperMaker(form, Figures.NONE, language.language()).paper();
    }

    private static String path(UUID draft) {
        return "/forms/drafts/" + draft;
    }
}
