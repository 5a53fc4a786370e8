package vn.tincay.plan.web.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.agency.Agency;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.outline.PlanOutline;
import vn.tincay.plan.outline.PlanOutlines;
import vn.tincay.plan.web.ByIssuers;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/**
 * {@code /outlines}: the sections with which the text of a new plan begins, for the level of the viewer's agency and
 * the levels below it.
 */
@Controller
@RequestMapping("/outlines")
@ByIssuers(reach = Reach.NONE)
class OutlinesController {

    private static final String TEMPLATE = "plan/outlines";

    private static final PlanOutline NO_OUTLINE = new PlanOutline(List.of());

    private final PlanOutlines outlines;
    private final OutlineNames names;

    OutlinesController(PlanOutlines outlines, OutlineNames names) {
        this.outlines = outlines;
        this.names = names;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @RequestParam(required = false) @Nullable String level) {
        var chosen = chosen(viewer, level);
        var outline = outlines.inUse(viewer.agency(), chosen);
        return Html.page(TEMPLATE, page(viewer, chosen, OutlineForm.of(outline, names), outline, false));
    }

    /**
     * Stores the outline. With {@code do} it adds, moves or removes a section of the form, with {@code preview} it
     * shows how a plan would begin; both store nothing. With {@code standard} it removes the outline of the viewer's
     * agency.
     */
    @PostMapping
    @Resendable
    ModelAndView set(Viewer viewer, FormInput input) {
        var level = chosen(viewer, input.trimmed("level"));
        var form = OutlineForm.of(input);
        if (!fingerprint(viewer, level).matches(input.fingerprint())) {
            return invalid(viewer, level, form, List.of(Fingerprint.outdated()));
        }
        if (input.has("standard")) {
            outlines.reset(viewer, level);
            return Html.seeOther("/outlines?level=" + level.slug(), "plan.done.outline-reset");
        }
        if (input.has("do")) {
            var changed = form.after(input.trimmed("do"), names);
            return Html.page(TEMPLATE, page(viewer, level, changed, outlineOrNone(changed), true));
        }
        if (input.has("preview")) {
            return form.outline(names)
                    .fold(
                            outline -> Html.page(TEMPLATE, page(viewer, level, form, outline, true)),
                            problems -> invalid(viewer, level, form, problems));
        }
        return form.outline(names)
                .fold(outline -> outlines.set(viewer, level, outline), Outcome::refused)
                .fold(
                        outline -> Html.seeOther("/outlines?level=" + level.slug(), "plan.done.outline"),
                        problems -> invalid(viewer, level, form, problems));
    }

    private PlanOutline outlineOrNone(OutlineForm form) {
        return form.outline(names).fold(outline -> outline, problems -> NO_OUTLINE);
    }

    private ModelAndView invalid(Viewer viewer, Agency.Level level, OutlineForm form, List<Problem> problems) {
        return Html.invalid(TEMPLATE, page(viewer, level, form, NO_OUTLINE, true), problems);
    }

    private OutlinesPage page(
            Viewer viewer, Agency.Level level, OutlineForm form, PlanOutline outline, boolean unsaved) {
        var values = Map.of(
                "agency",
                viewer.agencyName(),
                "year",
                "" + LocalDate.now(Ui.ZONE).getYear(),
                "answered",
                "Kế hoạch số …/KH-UBND");
        return new OutlinesPage(
                form.input(),
                level,
                levels(viewer),
                outlines.own(viewer, level).isPresent(),
                fingerprint(viewer, level).value(),
                outline.filled(values),
                names.all(),
                unsaved);
    }

    private Fingerprint fingerprint(Viewer viewer, Agency.Level level) {
        return Fingerprint.of(
                viewer.agency(), level, outlines.inUse(viewer.agency(), level).asText());
    }

    private static Agency.Level chosen(Viewer viewer, @Nullable String slug) {
        return levels(viewer).stream()
                .filter(level -> level.slug().equals(slug))
                .findFirst()
                .orElse(levels(viewer).getFirst());
    }

    /**
     * The levels with an outline, from that of the viewer's agency down; only the lowest when the agency's level has no
     * outline.
     */
    private static List<Agency.Level> levels(Viewer viewer) {
        var own = PlanOutline.LEVELS.stream()
                .filter(level -> level.slug().equals(viewer.level()))
                .findFirst()
                .orElse(PlanOutline.LEVELS.getLast());
        return PlanOutline.LEVELS.subList(PlanOutline.LEVELS.indexOf(own), PlanOutline.LEVELS.size());
    }
}
