package vn.tincay.plan.web.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.plan.Issuers;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.Plans;
import vn.tincay.plan.drafting.DraftingPlan;
import vn.tincay.plan.programme.Programmes;
import vn.tincay.plan.web.drafting.PlanForm;
import vn.tincay.plan.web.drafting.PlanFormPage;
import vn.tincay.plan.web.reading.ByReadingOfficers;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/** The list of plans, and the form of a new one. */
@Controller
@RequestMapping("/plans")
class PlansController {

    private final Plans plans;
    private final Programmes programmes;
    private final Issuers issuers;
    private final DraftingPlan drafting;
    private final Clock clock;

    PlansController(Plans plans, Programmes programmes, Issuers issuers, DraftingPlan drafting, Clock clock) {
        this.plans = plans;
        this.programmes = programmes;
        this.issuers = issuers;
        this.drafting = drafting;
        this.clock = clock;
    }

    @GetMapping
    @Allowed
    @Nullable
    ModelAndView list(
            Viewer viewer, FormInput input, @RequestParam(defaultValue = "1") int page, ListDownload download) {
        int year = LocalDate.now(clock).getYear();
        var query = download.checked(PlansPage.query(input, programmes.all(), year));
        var filter = new Plans.Filter(
                input.trimmed("q"),
                input.choice("state", PlanState.class),
                input.whole("year"),
                input.trimmedOrNull("programme"),
                input.choice("side", Plans.PlanSide.class));
        var visible = plans.visibleTo(viewer);
        return download.isAsked(query)
                ? download.send(query, PlansPage.COLUMNS, visible.stream(filter, query.ordering()))
                : Html.filtered(
                        "plan/plans",
                        new PlansPage(
                                visible.page(filter, query.ordering(), page),
                                query,
                                viewer.may(ByDrafters.class),
                                viewer.may(ByReadingOfficers.class)),
                        query.problems());
    }

    @GetMapping("/new")
    @ByDrafters(reach = Reach.NONE)
    ModelAndView blank(Viewer viewer, @RequestParam(required = false) UUID answers) {
        var year = LocalDate.now(clock).getYear();
        var fields = new HashMap<String, Object>();
        fields.put("id", Ids.next());
        fields.put("agency", viewer.agency());
        fields.put("fromYear", year);
        fields.put("toYear", year);
        if (answers != null) {
            plans.visibleTo(viewer).find(answers).ifPresent(above -> {
                fields.put("answers", above.id());
                fields.put("title", above.title());
                fields.put("fromYear", above.fromYear());
                fields.put("toYear", above.toYear());
            });
        }
        return Html.page("plan/new-plan", form(viewer, FormInput.of(fields)));
    }

    @PostMapping
    @ByDrafters(reach = Reach.NONE)
    @Resendable
    ModelAndView create(Viewer viewer, FormInput input) {
        if (input.has("add")) {
            return Html.page("plan/new-plan", form(viewer, input));
        }
        var form = new PlanForm(input);
        var agency = form.agency();
        var content = form.content(null);
        var problems = new ArrayList<>(form.problems());
        Outcome<Plan> outcome = problems.isEmpty() && agency != null
                ? drafting.draft(viewer, new DraftingPlan.NewPlan(input.id(), agency, content, null))
                : Outcome.refused(form.problemsOf(content));
        input.renewUsedId(outcome);
        return outcome.fold(
                plan -> Html.seeOther("/plans/" + plan.id(), "plan.done.drafted"),
                refused -> Html.invalid("plan/new-plan", form(viewer, input), refused));
    }

    private PlanFormPage form(Viewer viewer, FormInput input) {
        return new PlanFormPage(
                input,
                null,
                issuers.of(viewer, LocalDate.now(clock)),
                programmes.all(),
                programmes.indicators(),
                plans.visibleTo(viewer).answerable(),
                false,
                null,
                List.of());
    }
}
