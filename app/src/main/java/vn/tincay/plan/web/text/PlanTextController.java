package vn.tincay.plan.web.text;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.Plans;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.outline.PlanOutlines;
import vn.tincay.plan.web.NamesById;
import vn.tincay.plan.web.drafting.ConcurrentEdit;
import vn.tincay.plan.web.drafting.ConcurrentEdits;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/**
 * Changes the text of a plan. When another person saved in the meantime, the second editor sees that change and decides.
 */
@Controller
@RequestMapping("/plans/{plan}/text")
class PlanTextController {

    private static final String TEMPLATE = "plan/plan-text";

    private final Plans plans;
    private final EditingPlan editing;
    private final PlanOutlines outlines;
    private final NamesById names;
    private final ConcurrentEdits concurrentEdits;

    PlanTextController(
            Plans plans, EditingPlan editing, PlanOutlines outlines, NamesById names, ConcurrentEdits concurrentEdits) {
        this.plans = plans;
        this.editing = editing;
        this.outlines = outlines;
        this.names = names;
        this.concurrentEdits = concurrentEdits;
    }

    @GetMapping
    @ByDrafters
    ModelAndView show(Viewer viewer, @PathVariable("plan") UUID id) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        var working = editing.editedContent(plan);
        var fields = PlanTextForm.fields(working.content().text());
        fields.put("revision", working.revision());
        return Html.page(TEMPLATE, page(plan, FormInput.of(fields), null));
    }

    @PostMapping
    @ByDrafters
    @Resendable
    ModelAndView save(Viewer viewer, @PathVariable("plan") UUID id, FormInput input) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        if (input.has("add")) {
            return Html.page(TEMPLATE, page(plan, input, null));
        }
        var text = new PlanTextForm(input, editing.editedContent(plan).content().text()).text();
        if (!input.problems().isEmpty()) {
            return Html.invalid(TEMPLATE, page(plan, input, null), input.problemsWith(text.problems()));
        }
        return change(
                viewer,
                plan,
                input,
                content -> content.withText(
                        input.has("outline") && text.sections().isEmpty()
                                ? text.withSections(outlines.sections(plan, content, names))
                                : text));
    }

    private ModelAndView change(Viewer viewer, Plan plan, FormInput input, UnaryOperator<PlanContent> change) {
        var working = editing.editedContent(plan);
        var revision = input.whole("revision");
        return editing.change(viewer, plan.id(), revision == null ? -1 : revision, input.text("reason"), change)
                .fold(
                        changed -> Html.seeOther("/plans/" + plan.id() + "/text", "plan.done.text-saved"),
                        problems -> Html.invalid(
                                TEMPLATE,
                                page(
                                        plan,
                                        input,
                                        concurrentEdits.find(plan, working, change.apply(working.content()), problems)),
                                problems));
    }

    private static PlanTextPage page(Plan plan, FormInput input, @Nullable ConcurrentEdit meanwhile) {
        return new PlanTextPage(input, plan, plan.state().isIssued(), meanwhile);
    }
}
