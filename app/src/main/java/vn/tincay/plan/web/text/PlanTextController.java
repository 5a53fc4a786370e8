package vn.tincay.plan.web.text;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.input.StoresPartially;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.Plans;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.drafting.WritingText;
import vn.tincay.plan.outline.PlanOutlines;
import vn.tincay.plan.text.TextPart;
import vn.tincay.plan.web.NamesById;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/**
 * Changes the text of a plan, which is stored part by part while it is typed. A part that another person changed in the
 * meantime is shown in both versions, and the second writer decides.
 */
@Controller
@RequestMapping("/plans/{plan}/text")
class PlanTextController {

    private static final String TEMPLATE = "plan/plan-text";

    private final Plans plans;
    private final EditingPlan editing;
    private final WritingText writing;
    private final PlanOutlines outlines;
    private final NamesById names;

    PlanTextController(Plans plans, EditingPlan editing, WritingText writing, PlanOutlines outlines, NamesById names) {
        this.plans = plans;
        this.editing = editing;
        this.writing = writing;
        this.outlines = outlines;
        this.names = names;
    }

    @GetMapping
    @ByDrafters
    ModelAndView show(
            Viewer viewer, @PathVariable("plan") UUID id, @RequestParam(required = false) @Nullable String add) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        var fields = PlanTextForm.fields(editing.editedContent(plan).content().text());
        fields.put("add", add);
        return Html.page(TEMPLATE, page(plan, FormInput.of(fields), Map.of(), Map.of(), false));
    }

    /** Saves the text. To htmx only the status line is returned, otherwise the page, with any problems. */
    @PostMapping
    @ByDrafters
    @Resendable
    @StoresPartially("nothing typed is lost: a part that cannot be stored is asked for again, the others stay stored")
    ModelAndView save(
            Viewer viewer,
            @PathVariable("plan") UUID id,
            FormInput input,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var plan = plans.visibleTo(viewer).requireOwn(id);
        if (input.has("add") && !isAutosaved(plan)) {
            return Html.page(TEMPLATE, page(plan, input, Map.of(), Map.of(), false));
        }
        var result = writing.write(
                viewer,
                id,
                new PlanTextForm(input).written(),
                input.text("reason"),
                content -> input.has("outline") ? outlined(plan, content) : content);
        if (htmx != null) {
            return Html.page("plan/text-saved", new SavedTextPage(result));
        }
        if (!result.problems().isEmpty()) {
            return refused(viewer, id, input, result);
        }
        return input.has("add")
                ? Html.seeOther("/plans/" + id + "/text?add=report#report."
                        + editing.editedContent(plan).content().text().reports().size() + ".from")
                : Html.seeOther("/plans/" + id + "/text", "plan.done.text-saved");
    }

    private PlanContent outlined(Plan plan, PlanContent content) {
        return content.text().sections().isEmpty()
                ? content.withText(content.text().withSections(outlines.sections(plan, content, names)))
                : content;
    }

    /** The page with what was typed. The next save of a part that somebody else changed replaces their words. */
    private ModelAndView refused(Viewer viewer, UUID id, FormInput input, WritingText.Result result) {
        var shown = new HashMap<>(result.shown());
        result.theirs().forEach((part, words) -> shown.put(part, TextPart.fingerprint(words)));
        var now = plans.visibleTo(viewer).requireOwn(id);
        return Html.invalid(TEMPLATE, page(now, input, shown, result.theirs(), true), result.problems());
    }

    private boolean isAutosaved(Plan plan) {
        return !plan.state().isIssued() || editing.editedContent(plan).amendment();
    }

    private PlanTextPage page(
            Plan plan, FormInput input, Map<String, String> shown, Map<String, String> theirs, boolean refused) {
        return new PlanTextPage(input, plan, plan.state().isIssued(), isAutosaved(plan), shown, theirs, refused);
    }
}
