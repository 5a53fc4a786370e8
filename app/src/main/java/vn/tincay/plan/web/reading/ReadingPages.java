package vn.tincay.plan.web.reading;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.document.attachment.AttachmentPanel;
import vn.tincay.document.attachment.Attachments;
import vn.tincay.document.attachment.RecordFiles;
import vn.tincay.plan.programme.Programmes;
import vn.tincay.plan.reading.DocumentReview;
import vn.tincay.plan.reading.ReadingQuestions;
import vn.tincay.plan.reading.Readings;
import vn.tincay.plan.reading.review.DraftingFromReading;
import vn.tincay.viewer.Viewer;

/** Builds the page of a reading, also for a refused form. */
@Component
class ReadingPages {

    private static final String TEMPLATE = "plan/reading/reading";

    private final Readings readings;
    private final DraftingFromReading drafting;
    private final Programmes programmes;
    private final Attachments attachments;

    ReadingPages(Readings readings, DraftingFromReading drafting, Programmes programmes, Attachments attachments) {
        this.readings = readings;
        this.drafting = drafting;
        this.programmes = programmes;
        this.attachments = attachments;
    }

    String path(UUID reading) {
        return "/readings/" + reading;
    }

    /** The file that was read, of a reading that the viewer may see. */
    RecordFiles files(DocumentReview review) {
        return attachments.of(Stream.ofNullable(review.originalId()).toList());
    }

    /**
     * Shows the reading.
     *
     * @param open the id of the fact whose form is open, or the name of the card that is expanded; empty for none
     */
    ModelAndView show(Viewer viewer, UUID reading, String open) {
        return Html.page(TEMPLATE, page(viewer, reading, open, FormInput.blank()));
    }

    ModelAndView invalid(Viewer viewer, UUID reading, String editing, FormInput input, List<Problem> problems) {
        return Html.invalid(TEMPLATE, page(viewer, reading, editing, input), problems);
    }

    private ReadingPage page(Viewer viewer, UUID reading, String open, FormInput input) {
        var review = readings.visibleTo(viewer).require(reading);
        var issuers = drafting.issuers(viewer, review);
        var storedPlans = issuers.stream()
                .flatMap(issuer -> drafting.planOfSamePaper(viewer, review, issuer.id()).stream())
                .toList();
        return new ReadingPage(
                review,
                AttachmentPanel.of(files(review).list(), file -> file.shownAt(path(reading) + "/original")),
                ReadingQuestions.on(review),
                issuers,
                programmes.indicators(),
                open,
                input,
                storedPlans.isEmpty() ? null : storedPlans.getFirst());
    }
}
