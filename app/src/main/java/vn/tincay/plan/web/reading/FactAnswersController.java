package vn.tincay.plan.web.reading;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.reading.Fact;
import vn.tincay.plan.reading.FactCard;
import vn.tincay.plan.reading.review.AddingFact;
import vn.tincay.plan.reading.review.ConfirmingFacts;
import vn.tincay.plan.reading.review.CorrectingFact;
import vn.tincay.plan.reading.review.UndoingAnswer;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Resendable;
import vn.tincay.viewer.Viewer;

/** An officer's answers to a reading: one fact, several at once, an added fact, or undoing the last answer. */
@Controller
@RequestMapping("/readings/{reading}")
@ByReadingOfficers(reach = Reach.OWN)
class FactAnswersController {

    private final ReadingPages pages;
    private final CorrectingFact correcting;
    private final ConfirmingFacts confirming;
    private final AddingFact adding;
    private final UndoingAnswer undoing;

    FactAnswersController(
            ReadingPages pages,
            CorrectingFact correcting,
            ConfirmingFacts confirming,
            AddingFact adding,
            UndoingAnswer undoing) {
        this.pages = pages;
        this.correcting = correcting;
        this.confirming = confirming;
        this.adding = adding;
        this.undoing = undoing;
    }

    /** Stores a decision, then opens the next question; for a fact outside the questions, shows that fact again. */
    @PostMapping("/facts/{fact}")
    @Resendable
    ModelAndView correct(
            Viewer viewer,
            @PathVariable UUID reading,
            @PathVariable String fact,
            @RequestParam int revision,
            @RequestParam Fact.Decision standing,
            FormInput input) {
        return correcting
                .correct(viewer, reading, fact, revision, input, standing)
                .fold(
                        changed -> Html.seeOther(
                                input.sent("question")
                                        ? pages.path(reading) + "#questions"
                                        : pages.path(reading) + "?card=" + changed.card() + "#fact-" + changed.id(),
                                "reading.decided." + changed.decision()),
                        problems -> pages.invalid(viewer, reading, fact, input, problems));
    }

    /** Confirms the doubtful facts of one question. */
    @PostMapping("/cards/{card}")
    ModelAndView confirmQuestion(
            Viewer viewer,
            @PathVariable UUID reading,
            @PathVariable FactCard card,
            @RequestParam(name = "seen", defaultValue = "") String fingerprint) {
        return confirming
                .confirmQuestion(viewer, reading, card, fingerprint)
                .fold(
                        agreed -> Html.seeOther(
                                pages.path(reading) + "#questions",
                                agreed.left() == 0 ? "reading.page.confirmed" : "reading.page.confirmed-some",
                                agreed.total(),
                                agreed.left()),
                        problems -> pages.invalid(viewer, reading, "", FormInput.blank(), problems));
    }

    /** Confirms all facts that were accepted as read. */
    @PostMapping("/rest")
    ModelAndView confirmAsRead(
            Viewer viewer,
            @PathVariable UUID reading,
            @RequestParam(name = "seen", defaultValue = "") String fingerprint) {
        return confirming
                .confirmAsRead(viewer, reading, fingerprint)
                .fold(
                        agreed -> Html.seeOther(
                                pages.path(reading) + "#questions", "reading.page.confirmed", agreed.total()),
                        problems -> pages.invalid(viewer, reading, "", FormInput.blank(), problems));
    }

    /** Adds a fact that the parser missed, and opens its form. */
    @PostMapping("/facts")
    @Resendable
    ModelAndView add(Viewer viewer, @PathVariable UUID reading, FormInput input) {
        return adding.add(
                        viewer,
                        reading,
                        input.choice("kind", FactCard.class),
                        input.text("from"),
                        input.text("to"),
                        input.text("words"))
                .fold(
                        fact -> Html.seeOther(
                                pages.path(reading) + "?fact=" + fact.id() + "#fact-" + fact.id(), "reading.add.done"),
                        problems -> pages.invalid(viewer, reading, "", input, problems));
    }

    @PostMapping("/undo")
    ModelAndView undo(Viewer viewer, @PathVariable UUID reading, @RequestParam int revision) {
        return undoing.undo(viewer, reading, revision)
                .fold(
                        undone -> Html.seeOther(pages.path(reading) + "#questions", "reading.undo.done"),
                        problems -> pages.invalid(viewer, reading, "", FormInput.blank(), problems));
    }
}
