package vn.tincay.report.web.draft.release;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.draft.DraftProblems;
import vn.tincay.report.draft.FormDraft;
import vn.tincay.report.draft.FormDrafts;
import vn.tincay.report.draft.MissingTerm;
import vn.tincay.report.draft.ReleaseRules;
import vn.tincay.report.draft.ReleasingForm;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.PeriodNames;
import vn.tincay.report.reporter.CopyingReporters;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.report.web.draft.ByFormMakers;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** {@code /forms/drafts/{formDraft}/release}: releases a form from a period on. */
@Controller
@RequestMapping("/forms/drafts/{formDraft}/release")
class ReleaseController {

    private static final int PERIODS = 6;

    private final FormDrafts drafts;
    private final ReleasingForm releasing;
    private final ReleaseRules rules;
    private final CopyingReporters reporters;
    private final Forms forms;
    private final PeriodNames names;
    private final RequestLanguage language;
    private final Clock clock;

    ReleaseController(
            FormDrafts drafts,
            ReleasingForm releasing,
            ReleaseRules rules,
            CopyingReporters reporters,
            Forms forms,
            PeriodNames names,
            RequestLanguage language,
            Clock clock) {
        this.drafts = drafts;
        this.releasing = releasing;
        this.rules = rules;
        this.reporters = reporters;
        this.forms = forms;
        this.names = names;
        this.language = language;
        this.clock = clock;
    }

    @GetMapping
    @ByFormMakers
    ModelAndView show(Viewer viewer, @PathVariable UUID formDraft) {
        var draft = drafts.visibleTo(viewer).requireOwn(formDraft);
        return Html.page("report/release", page(viewer, draft, FormInput.blank()));
    }

    @PostMapping
    @Allowed(value = Role.HEAD, reach = Reach.OWN)
    ModelAndView release(Viewer viewer, @PathVariable UUID formDraft, FormInput input) {
        var draft = drafts.visibleTo(viewer).requireOwn(formDraft);
        var outcome = releasing.release(
                viewer,
                formDraft,
                new ReleasingForm.Release(
                        first(draft, input),
                        meanings(draft, input),
                        totals(draft, input),
                        input.trimmedOrNull("likeForm"),
                        input.fingerprint()));
        return outcome.fold(
                code -> Html.seeOther("/forms/" + code, "report.release.done"),
                problems -> Html.invalid("report/release", page(viewer, draft, input), problems));
    }

    private @Nullable Period first(FormDraft draft, FormInput input) {
        return periods(draft)
                .filter(period -> period.toString().equals(input.text("first")))
                .findFirst()
                .orElse(null);
    }

    private Map<String, ReleasingForm.Meaning> meanings(FormDraft draft, FormInput input) {
        Map<String, ReleasingForm.Meaning> meanings = new HashMap<>();
        for (var change : rules.meanings(draft)) {
            var meaning = input.choice(change.field(), ReleasingForm.Meaning.class);
            if (meaning != null) {
                meanings.put(change.field(), meaning);
            }
        }
        return meanings;
    }

    private static Map<String, ReleasingForm.InTotal> totals(FormDraft draft, FormInput input) {
        Map<String, ReleasingForm.InTotal> totals = new HashMap<>();
        for (var term : MissingTerm.in(draft)) {
            var answer = input.choice(term.field(), ReleasingForm.InTotal.class);
            if (answer != null) {
                totals.put(term.field(), answer);
            }
        }
        return totals;
    }

    /** The current period and those after it. */
    private Stream<Period> periods(FormDraft draft) {
        var current = Period.containing(draft.structure().window().kind(), LocalDate.now(clock));
        return Stream.iterate(current, Period::next).limit(PERIODS);
    }

    private ReleasePage page(Viewer viewer, FormDraft draft, FormInput input) {
        List<Choice> like = draft.form() != null
                ? List.of()
                : reporters.formsReceived(viewer, LocalDate.now(clock)).stream()
                        .flatMap(code -> forms.find(code).stream())
                        .map(form -> Choice.of(form.code(), form.title().in(language.language())))
                        .toList();
        return new ReleasePage(
                draft.id(),
                draft.structure().title().vi(),
                DraftProblems.of(draft).stream().map(language::say).toList(),
                rules.meanings(draft),
                MissingTerm.in(draft),
                periods(draft)
                        .map(period -> Choice.of(period.toString(), names.title(language.language(), period)))
                        .toList(),
                like,
                input,
                draft.fingerprint().at(clock.instant()),
                viewer.isCentral() && viewer.is(Role.HEAD) ? null : language.say("report.release.by-head"));
    }
}
