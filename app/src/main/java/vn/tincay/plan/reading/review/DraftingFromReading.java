package vn.tincay.plan.reading.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.AgencyKind;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.document.number.DocumentSymbol;
import vn.tincay.plan.Issuers;
import vn.tincay.plan.Plan;
import vn.tincay.plan.drafting.DraftingPlan;
import vn.tincay.plan.drafting.Rereading;
import vn.tincay.plan.reading.DocumentReview;
import vn.tincay.plan.reading.DraftFacts;
import vn.tincay.plan.reading.Readings;
import vn.tincay.viewer.Viewer;

/**
 * Creates one draft plan from a reading. When the paper is already stored as a plan, no second one is created; the
 * officer opens that plan or turns the text into its new version.
 */
@Component
public class DraftingFromReading {

    /** Form field by which the officer confirms an unusual choice of issuer. */
    public static final String SURE = "sure";

    private final Readings readings;
    private final DraftingPlan drafting;
    private final Rereading rereading;
    private final Issuers issuers;
    private final Agencies agencies;

    DraftingFromReading(
            Readings readings, DraftingPlan drafting, Rereading rereading, Issuers issuers, Agencies agencies) {
        this.readings = readings;
        this.drafting = drafting;
        this.rereading = rereading;
        this.issuers = issuers;
        this.agencies = agencies;
    }

    /**
     * @param issuer the viewer's agency or a body it drafts for
     * @param revision the revision of the reading that the page showed; null when the page sent none
     * @param sure whether the officer was asked about an unusual issuer and confirmed it
     */
    public record DraftRequest(UUID issuer, @Nullable Integer revision, boolean sure) {}

    @Transactional
    public Outcome<UUID> confirm(Viewer viewer, UUID reading, DraftRequest request) {
        var review = readings.visibleTo(viewer).lock(reading);
        if (review.planId() != null) {
            return Outcome.done(review.planId());
        }
        var unseen = unseenProblem(review, request);
        if (unseen.isPresent()) {
            return Outcome.refused(unseen.get());
        }
        var issuer = request.issuer();
        if (issuers(viewer, review).stream().noneMatch(one -> one.id().equals(issuer))) {
            return Outcome.refused(Problem.at("issuer", "reading.issuer-unknown"));
        }
        var doubts = request.sure() ? List.<Problem>of() : issuerDoubts(viewer, review, issuer);
        if (!doubts.isEmpty()) {
            return Outcome.refused(doubts);
        }
        return DraftFacts.of(review, issuer)
                .fold(
                        facts -> drafting.fromReading(viewer, facts)
                                .fold(plan -> markConfirmed(review, plan), Outcome::refused),
                        Outcome::refused);
    }

    /**
     * Updates the stored plan of this paper to the text of the reading: a draft directly, an issued plan by amendment.
     */
    @Transactional
    public Outcome<UUID> updateStoredPlan(Viewer viewer, UUID reading, DraftRequest request, String reason) {
        var review = readings.visibleTo(viewer).lock(reading);
        if (review.planId() != null) {
            return Outcome.done(review.planId());
        }
        var unseen = unseenProblem(review, request);
        if (unseen.isPresent()) {
            return Outcome.refused(unseen.get());
        }
        var stored = planOfSamePaper(viewer, review, request.issuer());
        if (stored.isEmpty()) {
            return Outcome.refused(Problem.of("reading.no-stored"));
        }
        return DraftFacts.of(review, request.issuer())
                .fold(
                        facts -> rereading
                                .update(viewer, stored.get(), facts, reason)
                                .fold(plan -> markConfirmed(review, plan), Outcome::refused),
                        Outcome::refused);
    }

    /**
     * Refuses when a colleague has answered since the page was rendered, so that no answer enters the draft unnoticed.
     */
    private static Optional<Problem> unseenProblem(DocumentReview review, DraftRequest request) {
        return request.revision() != null && request.revision() == review.revision()
                ? Optional.empty()
                : Optional.of(Problem.of("reading.page.changed", review.changedBy()));
    }

    /** Reasons to doubt the chosen issuer; the officer is asked about them once. */
    private List<Problem> issuerDoubts(Viewer viewer, DocumentReview review, UUID issuer) {
        var number = DraftFacts.number(review).orElse(null);
        var doubts = new ArrayList<Problem>();
        drafting
                .plansOfOtherIssuers(
                        viewer, issuer, number, DraftFacts.issuedOn(review).orElse(null))
                .stream()
                .findFirst()
                .ifPresent(plan -> doubts.add(Problem.at(
                        SURE,
                        "reading.sure.elsewhere",
                        String.valueOf(plan.number()),
                        plan.agencyName(),
                        plan.title())));
        var body = agencies.require(issuer);
        if (number != null && DocumentSymbol.isOfCommittee(number) != (body.kind() == AgencyKind.PEOPLES_COMMITTEE)) {
            doubts.add(Problem.at(SURE, "reading.sure.symbol", number, body.name()));
        }
        return doubts;
    }

    private Outcome<UUID> markConfirmed(DocumentReview review, Plan plan) {
        readings.markConfirmed(review.id(), plan.id());
        return Outcome.done(plan.id());
    }

    /** The bodies that may have issued the paper. */
    public List<Issuers.Issuer> issuers(Viewer viewer, DocumentReview review) {
        return issuers.ofPaper(
                viewer,
                DraftFacts.issuedOn(review).orElse(null),
                DraftFacts.fromYear(review).orElseGet(() -> LocalDate.EPOCH.getYear()));
    }

    /** The visible plan with the same issuer, number and year; empty once the reading became a plan. */
    public Optional<Plan> planOfSamePaper(Viewer viewer, DocumentReview review, UUID issuer) {
        return review.isConfirmed()
                ? Optional.empty()
                : drafting.storedPlan(
                        viewer,
                        issuer,
                        DraftFacts.number(review).orElse(null),
                        DraftFacts.issuedOn(review).orElse(null));
    }
}
