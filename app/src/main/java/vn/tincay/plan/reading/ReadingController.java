package vn.tincay.plan.reading;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.Reach;
import vn.tincay.access.Viewer;
import vn.tincay.base.NotFound;
import vn.tincay.base.web.Html;
import vn.tincay.document.Attachments;
import vn.tincay.document.Downloads;
import vn.tincay.plan.programme.Programmes;

/** One document on the desk: the original beside the facts, corrections, and the step to a draft plan. */
@Controller
@RequestMapping("/readings/{reading}")
@AtTheDesk(reach = Reach.OWN)
class ReadingController {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Readings readings;
    private final Correcting correcting;
    private final Confirming confirming;
    private final Discarding discarding;
    private final Programmes programmes;
    private final Attachments attachments;

    ReadingController(
            Readings readings,
            Correcting correcting,
            Confirming confirming,
            Discarding discarding,
            Programmes programmes,
            Attachments attachments) {
        this.readings = readings;
        this.correcting = correcting;
        this.confirming = confirming;
        this.discarding = discarding;
        this.programmes = programmes;
        this.attachments = attachments;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @PathVariable UUID reading, @RequestParam(defaultValue = "") String fact) {
        return Html.page("plan/reading/reading", page(viewer, reading, fact, Map.of()));
    }

    /** Asks before a reading goes; one that became a plan shows that plan. */
    @GetMapping("/removal")
    ModelAndView askRemoval(Viewer viewer, @PathVariable UUID reading) {
        return Html.page("plan/reading/removal", removal(viewer, reading, ""));
    }

    @PostMapping("/removal")
    ModelAndView remove(Viewer viewer, @PathVariable UUID reading, @RequestParam(defaultValue = "") String reason) {
        return discarding
                .discard(viewer, reading, reason)
                .fold(
                        gone -> Html.seeOther("/readings", "reading.removal.done"),
                        problems -> Html.invalid("plan/reading/removal", removal(viewer, reading, reason), problems));
    }

    private RemovalPage removal(Viewer viewer, UUID reading, String reason) {
        return new RemovalPage(readings.visibleTo(viewer).require(reading), reason);
    }

    @PostMapping("/facts/{fact}")
    ModelAndView correct(
            Viewer viewer,
            @PathVariable UUID reading,
            @PathVariable String fact,
            @RequestParam int revision,
            @RequestParam Fact.Standing standing,
            @RequestParam Map<String, String> typed,
            Locale locale) {
        return correcting
                .correct(viewer, reading, fact, revision, typed, standing, locale.getLanguage())
                .fold(
                        changed -> Html.seeOther("/readings/" + reading + "#fact-" + fact),
                        problems -> Html.invalid("plan/reading/reading", page(viewer, reading, fact, typed), problems));
    }

    /** Confirms every open fact of one card that the reader was sure of. */
    @PostMapping("/cards/{card}")
    ModelAndView confirmCard(Viewer viewer, @PathVariable UUID reading, @PathVariable Card card) {
        int confirmed = correcting.confirmSure(viewer, reading, card);
        return Html.seeOther("/readings/" + reading + "#card-" + card.name(), "reading.page.confirmed", confirmed);
    }

    @GetMapping("/original")
    ResponseEntity<byte[]> original(Viewer viewer, @PathVariable UUID reading) {
        var original = readings.visibleTo(viewer).require(reading).originalId();
        if (original == null) {
            throw new NotFound();
        }
        return Downloads.of(attachments.require(original), attachments.bytes(original));
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(Viewer viewer, @PathVariable UUID reading, @RequestParam Map<String, String> typed) {
        return confirming
                .confirm(viewer, reading, issuer(typed))
                .fold(
                        plan -> Html.seeOther("/plans/" + plan, "reading.page.became-plan"),
                        problems -> Html.invalid("plan/reading/reading", page(viewer, reading, "", typed), problems));
    }

    /** The text becomes the new version of the plan that is this paper already. */
    @PostMapping("/version")
    ModelAndView version(Viewer viewer, @PathVariable UUID reading, @RequestParam Map<String, String> typed) {
        return confirming
                .asVersion(viewer, reading, issuer(typed), typed.getOrDefault("reason", ""))
                .fold(
                        plan -> Html.seeOther("/plans/" + plan, "reading.twin.done"),
                        problems -> Html.invalid("plan/reading/reading", page(viewer, reading, "", typed), problems));
    }

    /** One that is no id is nobody's, which the rules say at the field. */
    private static UUID issuer(Map<String, String> typed) {
        var sent = typed.getOrDefault("issuer", "");
        return sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(sent) : NOBODY;
    }

    private ReadingPage page(Viewer viewer, UUID reading, String editing, Map<String, String> typed) {
        var desk = readings.visibleTo(viewer).require(reading);
        var issuers = confirming.issuers(viewer, desk);
        var twins = issuers.stream()
                .flatMap(issuer -> confirming.twin(viewer, desk, issuer.id()).stream())
                .toList();
        return new ReadingPage(
                desk, issuers, programmes.indicators(), editing, typed, twins.isEmpty() ? null : twins.getFirst());
    }
}
