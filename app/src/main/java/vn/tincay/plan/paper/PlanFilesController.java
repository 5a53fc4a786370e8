package vn.tincay.plan.paper;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tincay.base.web.Html;
import vn.tincay.document.attachment.DownloadName;
import vn.tincay.document.attachment.Downloads;
import vn.tincay.document.paper.Printing;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** The paper of a plan as DOCX and PDF, for everybody who may see the plan. */
@Controller
@RequestMapping("/plans/{plan}")
@Allowed(reach = Reach.LINE)
class PlanFilesController {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Plans plans;
    private final PrintedPlans printedPlans;
    private final Printing printing;

    PlanFilesController(Plans plans, PrintedPlans printedPlans, Printing printing) {
        this.plans = plans;
        this.printedPlans = printedPlans;
        this.printing = printing;
    }

    @GetMapping("/plan.docx")
    ResponseEntity<byte[]> word(Viewer viewer, @PathVariable("plan") UUID id) {
        var plan = plans.visibleTo(viewer).require(id);
        return Downloads.of(name(plan, "docx"), WORD, printing.word(printedPlans.paper(viewer, plan)));
    }

    /** Sends the PDF, or shows a page that names the font missing on this host. */
    @GetMapping("/plan.pdf")
    Object pdf(Viewer viewer, @PathVariable("plan") UUID id, @RequestParam(defaultValue = "false") boolean preview) {
        var plan = plans.visibleTo(viewer).require(id);
        return printing.pdf(printedPlans.paper(viewer, plan))
                .fold(
                        bytes -> preview
                                ? Downloads.preview(name(plan, "pdf"), MediaType.APPLICATION_PDF_VALUE, bytes)
                                : Downloads.of(name(plan, "pdf"), MediaType.APPLICATION_PDF_VALUE, bytes),
                        problems -> Html.invalid("plan/unprintable-plan", new UnprintablePlanPage(id), problems));
    }

    /** The file name consists of the plan's number, or its years while it has none, and the agency. */
    private static String name(Plan plan, String ending) {
        var years = plan.fromYear() == plan.toYear() ? "" + plan.fromYear() : plan.fromYear() + "-" + plan.toYear();
        return DownloadName.of(ending, "KH " + (plan.number() == null ? years : plan.number()), plan.agencyName());
    }
}
