package vn.tincay.site.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.tincay.plan.PlanFingerprint;
import vn.tincay.plan.Plans;
import vn.tincay.plan.reading.ReadingQuestions;
import vn.tincay.plan.reading.Readings;
import vn.tincay.plan.reading.review.ConfirmingFacts;
import vn.tincay.plan.reading.review.DraftingFromReading;
import vn.tincay.plan.reading.review.StartingReview;
import vn.tincay.viewer.Viewer;

/** Reads a document of the demonstration and creates a draft plan from it, with the same use cases as an officer. */
@Component
@ConditionalOnProperty("tincay.demo")
class DemoDocuments {

    private final StartingReview starting;
    private final Readings readings;
    private final ConfirmingFacts confirming;
    private final DraftingFromReading drafting;
    private final Plans plans;
    private final PlanFingerprint fingerprints;

    DemoDocuments(
            StartingReview starting,
            Readings readings,
            ConfirmingFacts confirming,
            DraftingFromReading drafting,
            Plans plans,
            PlanFingerprint fingerprints) {
        this.starting = starting;
        this.readings = readings;
        this.confirming = confirming;
        this.drafting = drafting;
        this.plans = plans;
        this.fingerprints = fingerprints;
    }

    /** Creates a draft plan from this document of the demonstration, for the viewer's agency; returns its id. */
    UUID createDraft(Viewer viewer, String document) {
        return createDraft(viewer, viewer.agency(), bytes(document), document);
    }

    /** Creates a draft plan of the issuer from the content of a document; returns its id. */
    UUID createDraft(Viewer viewer, UUID issuer, byte[] content, String name) {
        var reading = starting.startFromFile(viewer, content, name).orThrow().reading();
        var review = readings.visibleTo(viewer).require(reading);
        confirming
                .confirmAsRead(
                        viewer,
                        reading,
                        ReadingQuestions.fingerprint(ReadingQuestions.on(review).unconfirmedAsRead()))
                .orThrow();
        var revision = readings.visibleTo(viewer).require(reading).revision();
        return drafting.confirm(viewer, reading, new DraftingFromReading.DraftRequest(issuer, revision, false))
                .orThrow();
    }

    /** Reads the document and leaves its review open; returns the id of the reading. */
    UUID leaveInReview(Viewer viewer, String document) {
        return starting.startFromFile(viewer, bytes(document), document)
                .orThrow()
                .reading();
    }

    /** The fingerprint of the plan's page for the viewer. */
    String fingerprint(Viewer viewer, UUID plan) {
        return fingerprints.current(plans.visibleTo(viewer).requireOwn(plan));
    }

    static byte[] bytes(String document) {
        try {
            return new ClassPathResource("site/demo/plans/" + document).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
