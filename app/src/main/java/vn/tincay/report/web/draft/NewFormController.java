package vn.tincay.report.web.draft;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.document.attachment.Attachments;
import vn.tincay.report.draft.StartingFormDraft;
import vn.tincay.report.form.Forms;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** {@code /forms/new}: begins a form empty, as the next version of a form, or from a file. */
@Controller
@ByFormMakers(reach = Reach.NONE)
class NewFormController {

    private final StartingFormDraft starting;
    private final Forms forms;
    private final RequestLanguage language;

    NewFormController(StartingFormDraft starting, Forms forms, RequestLanguage language) {
        this.starting = starting;
        this.forms = forms;
        this.language = language;
    }

    @GetMapping("/forms/new")
    ModelAndView blank(Viewer viewer, @RequestParam(required = false) @Nullable String form) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("id", Ids.next());
        fields.put("form", form);
        return Html.page("report/new-form", page(viewer, FormInput.of(fields)));
    }

    @PostMapping("/forms/drafts")
    ModelAndView begin(Viewer viewer, FormInput input) throws IOException {
        var outcome = begun(viewer, input);
        input.renewUsedId(outcome);
        return outcome.fold(
                id -> Html.seeOther("/forms/drafts/" + id),
                problems -> Html.invalid("report/new-form", page(viewer, input), problems));
    }

    private Outcome<UUID> begun(Viewer viewer, FormInput input) throws IOException {
        var start = input.choice("start", NewFormPage.Start.class);
        if (start == null) {
            return Outcome.refused(Problem.at("start", "base.problem.choose"));
        }
        return switch (start) {
            case BLANK -> starting.begin(viewer, input.id());
            case FORM -> starting.beginFrom(viewer, input.id(), input.trimmed("form"));
            case FILE -> fromFile(viewer, input);
        };
    }

    private Outcome<UUID> fromFile(Viewer viewer, FormInput input) throws IOException {
        var files = input.files("file");
        if (files.isEmpty() || files.getFirst().isEmpty()) {
            return Outcome.refused(Problem.at("file", "report.draft.problem.no-file"));
        }
        var file = files.getFirst();
        var tooLarge = Attachments.sizeProblem(file, "file");
        if (tooLarge.isPresent()) {
            return Outcome.refused(tooLarge.get());
        }
        return starting.beginFromFile(viewer, input.id(), file.getBytes());
    }

    private NewFormPage page(Viewer viewer, FormInput input) {
        List<Choice> choices = forms.all().stream()
                .map(form -> Choice.of(form.code(), form.title().in(language.language())))
                .toList();
        return new NewFormPage(input, choices, viewer.isCentral());
    }
}
