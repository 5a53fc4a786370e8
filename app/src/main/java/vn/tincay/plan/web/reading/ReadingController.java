package vn.tincay.plan.web.reading;

import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.NotFound;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.reading.Readings;
import vn.tincay.plan.reading.review.DiscardingReading;
import vn.tincay.plan.reading.review.DraftingFromReading;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** One reading: the original beside the facts, the creation of a draft plan, and the removal of the reading. */
@Controller
@RequestMapping("/readings/{reading}")
@ByReadingOfficers(reach = Reach.OWN)
class ReadingController {

    private static final UUID NOBODY = new UUID(0, 0);

    private final ReadingPages pages;
    private final Readings readings;
    private final DraftingFromReading drafting;
    private final DiscardingReading discarding;

    ReadingController(
            ReadingPages pages, Readings readings, DraftingFromReading drafting, DiscardingReading discarding) {
        this.pages = pages;
        this.readings = readings;
        this.drafting = drafting;
        this.discarding = discarding;
    }

    /**
     * Shows the reading.
     *
     * @param fact the id of the fact whose form is open; empty for none
     * @param card the name of the card that is expanded; empty for none
     */
    @GetMapping
    ModelAndView show(
            Viewer viewer,
            @PathVariable UUID reading,
            @RequestParam(defaultValue = "") String fact,
            @RequestParam(defaultValue = "") String card) {
        return pages.show(viewer, reading, fact.isEmpty() ? card : fact);
    }

    /** Asks for confirmation before a reading is removed; for one that became a plan the page links to that plan. */
    @GetMapping("/removal")
    ModelAndView askRemoval(Viewer viewer, @PathVariable UUID reading) {
        return Html.page("plan/reading/removal", removal(viewer, reading, ""));
    }

    @PostMapping("/removal")
    ModelAndView remove(Viewer viewer, @PathVariable UUID reading, @RequestParam(defaultValue = "") String reason) {
        return discarding
                .discard(viewer, reading, reason)
                .fold(
                        removedId -> Html.seeOther("/readings", "reading.removal.done"),
                        problems -> Html.invalid("plan/reading/removal", removal(viewer, reading, reason), problems));
    }

    private RemovalPage removal(Viewer viewer, UUID reading, String reason) {
        return new RemovalPage(readings.visibleTo(viewer).require(reading), reason);
    }

    @GetMapping("/original")
    ResponseEntity<byte[]> original(
            Viewer viewer, @PathVariable UUID reading, @RequestParam(defaultValue = "false") boolean preview) {
        var review = readings.visibleTo(viewer).require(reading);
        if (review.originalId() == null) {
            throw new NotFound();
        }
        return pages.files(review).send(review.originalId(), preview);
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(Viewer viewer, @PathVariable UUID reading, FormInput input) {
        return drafting.confirm(viewer, reading, request(input))
                .fold(
                        plan -> Html.seeOther("/plans/" + plan, "reading.page.became-plan"),
                        problems -> pages.invalid(viewer, reading, "", input, problems));
    }

    /** Makes the text the new version of the stored plan of this paper. */
    @PostMapping("/version")
    ModelAndView version(Viewer viewer, @PathVariable UUID reading, FormInput input) {
        return drafting.updateStoredPlan(viewer, reading, request(input), input.text("reason"))
                .fold(
                        plan -> Html.seeOther("/plans/" + plan, "reading.twin.done"),
                        problems -> pages.invalid(viewer, reading, "", input, problems));
    }

    /**
     * The request as typed. An issuer that is no id becomes an unknown issuer, which the rules report at its field.
     */
    private static DraftingFromReading.DraftRequest request(FormInput input) {
        var issuer = Objects.requireNonNullElse(input.idOrNull("issuer"), NOBODY);
        return new DraftingFromReading.DraftRequest(
                issuer,
                input.whole("revision"),
                input.text(DraftingFromReading.SURE).equals(issuer.toString()));
    }
}
