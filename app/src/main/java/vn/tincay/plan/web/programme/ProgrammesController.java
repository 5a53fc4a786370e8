package vn.tincay.plan.web.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.plan.programme.FoundingProgramme;
import vn.tincay.plan.programme.Operator;
import vn.tincay.plan.programme.Programmes;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/** The list of programmes, the page of one, and the form of a new one. */
@Controller
@RequestMapping("/programmes")
class ProgrammesController {

    private final Programmes programmes;
    private final FoundingProgramme founding;

    ProgrammesController(Programmes programmes, FoundingProgramme founding) {
        this.programmes = programmes;
        this.founding = founding;
    }

    @GetMapping
    @Allowed
    @Nullable
    ModelAndView list(
            Viewer viewer, FormInput input, @RequestParam(defaultValue = "1") int page, ListDownload download) {
        var query = download.checked(ProgrammesPage.query(input));
        var theme = input.trimmedOrNull("theme");
        return download.isAsked(query)
                ? download.send(query, ProgrammesPage.COLUMNS, programmes.stream(theme, query.ordering()))
                : Html.filtered(
                        "plan/programmes",
                        new ProgrammesPage(
                                programmes.page(theme, query.ordering(), page),
                                query,
                                viewer.may(ByProgrammeFounders.class)),
                        query.problems());
    }

    @GetMapping("/{programme}")
    @Allowed(reach = Reach.ANY)
    ModelAndView show(@PathVariable("programme") String code) {
        var programme = programmes.require(code);
        return Html.page(
                "plan/programme",
                new ProgrammePage(
                        programme, programmes.groups(programme.id()), programmes.targets(List.of(programme.id()))));
    }

    @GetMapping("/new")
    @ByProgrammeFounders
    ModelAndView blank() {
        return Html.page("plan/programme-form", form(FormInput.of(Map.of("id", Ids.next()))));
    }

    @PostMapping
    @ByProgrammeFounders
    @Resendable
    ModelAndView found(Viewer viewer, FormInput input) {
        if (input.has("add")) {
            return Html.page("plan/programme-form", form(input));
        }
        var request = request(input);
        Outcome<String> outcome =
                input.problems().isEmpty() ? founding.found(viewer, request) : Outcome.refused(input.problems());
        input.renewUsedId(outcome);
        return outcome.fold(
                code -> Html.seeOther("/programmes/" + code, "plan.done.programme"),
                problems -> Html.invalid("plan/programme-form", form(input), problems));
    }

    private static FoundingProgramme.NewProgramme request(FormInput input) {
        return new FoundingProgramme.NewProgramme(
                input.id(),
                input.trimmed("code"),
                input.trimmed("name"),
                input.trimmed("nameEn"),
                input.whole("fromYear"),
                input.whole("toYear"),
                input.trimmed("legalBasis"),
                input.day("issuedOn"),
                input.choices("themes", ProgrammeFormPage.THEMES),
                input.lines("groups"),
                targets(input));
    }

    private static List<FoundingProgramme.NewTarget> targets(FormInput input) {
        var targets = new ArrayList<FoundingProgramme.NewTarget>();
        for (int row = 0; row < input.rows("target"); row++) {
            var prefix = "target." + row + ".";
            if (input.has(prefix + "text") || input.has(prefix + "value")) {
                var operator = input.choice(prefix + "operator", Operator.class);
                targets.add(new FoundingProgramme.NewTarget(
                        input.trimmed(prefix + "text"),
                        input.trimmedOrNull(prefix + "indicator"),
                        input.has(prefix + "value") ? operator : null,
                        input.decimal(prefix + "value"),
                        input.trimmedOrNull(prefix + "unit"),
                        input.whole(prefix + "year")));
            }
        }
        return targets;
    }

    private ProgrammeFormPage form(FormInput input) {
        return new ProgrammeFormPage(input, programmes.indicators());
    }
}
