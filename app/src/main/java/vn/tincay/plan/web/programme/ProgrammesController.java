package vn.tincay.plan.web.programme;

import java.util.ArrayList;
import java.util.List;
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
            Viewer viewer, FormInput asked, @RequestParam(defaultValue = "1") int page, ListDownload download) {
        var query = ProgrammesPage.query(asked);
        var theme = asked.trimmedOrNull("theme");
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
        return Html.page("plan/programme-form", form(FormInput.of(java.util.Map.of("id", Ids.next()))));
    }

    @PostMapping
    @ByProgrammeFounders
    @Resendable
    ModelAndView found(Viewer viewer, FormInput typed) {
        if (typed.has("add")) {
            return Html.page("plan/programme-form", form(typed));
        }
        var request = request(typed);
        Outcome<String> outcome =
                typed.problems().isEmpty() ? founding.found(viewer, request) : Outcome.refused(typed.problems());
        typed.renewUsedId(outcome);
        return outcome.fold(
                code -> Html.seeOther("/programmes/" + code, "plan.done.programme"),
                problems -> Html.invalid("plan/programme-form", form(typed), problems));
    }

    private static FoundingProgramme.NewProgramme request(FormInput typed) {
        return new FoundingProgramme.NewProgramme(
                typed.id(),
                typed.trimmed("code"),
                typed.trimmed("name"),
                typed.trimmed("nameEn"),
                typed.whole("fromYear"),
                typed.whole("toYear"),
                typed.trimmed("legalBasis"),
                typed.day("issuedOn"),
                typed.all("themes"),
                typed.lines("groups"),
                targets(typed));
    }

    private static List<FoundingProgramme.NewTarget> targets(FormInput typed) {
        var targets = new ArrayList<FoundingProgramme.NewTarget>();
        for (int row = 0; row < typed.rows("target"); row++) {
            var prefix = "target." + row + ".";
            if (typed.has(prefix + "text") || typed.has(prefix + "value")) {
                var operator = typed.choice(prefix + "operator", Operator.class);
                targets.add(new FoundingProgramme.NewTarget(
                        typed.trimmed(prefix + "text"),
                        typed.trimmedOrNull(prefix + "indicator"),
                        typed.has(prefix + "value") ? operator : null,
                        typed.decimal(prefix + "value"),
                        typed.trimmedOrNull(prefix + "unit"),
                        typed.whole(prefix + "year")));
            }
        }
        return targets;
    }

    private ProgrammeFormPage form(FormInput typed) {
        return new ProgrammeFormPage(typed, programmes.indicators());
    }
}
