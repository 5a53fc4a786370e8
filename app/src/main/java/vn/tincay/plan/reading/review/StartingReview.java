package vn.tincay.plan.reading.review;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.document.attachment.Attachments;
import vn.tincay.document.attachment.Digests;
import vn.tincay.plan.reading.DocumentReview;
import vn.tincay.plan.reading.FactLayout;
import vn.tincay.plan.reading.Readings;
import vn.tincay.plan.reading.arrival.ReceivingDocument;
import vn.tincay.plan.task.content.Provinces;
import vn.tincay.reader.ReadDocument;
import vn.tincay.reader.ReadResult;
import vn.tincay.reader.UnreadableDocument;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.process.DocumentReader;
import vn.tincay.viewer.Viewer;

/** Starts the review of a document: stores its file and its facts. */
@Component
public class StartingReview {

    /** The file name given to pasted text; it determines the format. */
    public static final String PASTED = "pasted.txt";

    private final Readings readings;
    private final Attachments attachments;
    private final Provinces provinces;
    private final DocumentReader reader;

    StartingReview(Readings readings, Attachments attachments, Provinces provinces, DocumentReader reader) {
        this.readings = readings;
        this.attachments = attachments;
        this.provinces = provinces;
        this.reader = reader;
    }

    /**
     * A document under review.
     *
     * @param again whether the agency had sent the same text before, so that nothing new was started
     * @param plan the plan created from that text, or null
     */
    public record StartedReview(
            UUID reading, boolean again, @Nullable UUID plan) {}

    /**
     * Reads the given file at once. Documents sent by users go through {@link ReceivingDocument} instead. The name
     * helps to determine the format.
     */
    @Transactional
    public Outcome<StartedReview> startFromFile(Viewer viewer, byte[] bytes, String name) {
        return store(viewer, "file", bytes, name, read(bytes, name));
    }

    /** Reads pasted text at once, like {@link #startFromFile}. */
    @Transactional
    public Outcome<StartedReview> startFromText(Viewer viewer, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return store(viewer, "text", bytes, PASTED, read(bytes, PASTED));
    }

    /** Stores the result of reading a document that was sent in this form field. */
    @Transactional
    public Outcome<StartedReview> store(Viewer viewer, String field, byte[] bytes, String name, ReadResult reading) {
        return switch (reading) {
            case UnreadableDocument refused -> Outcome.refused(problem(field, refused));
            case ReadDocument read -> startUnlessKnown(viewer, read.plan(), field.equals("file") ? bytes : null, name);
        };
    }

    private ReadResult read(byte[] bytes, String name) {
        return reader.read(bytes, name).orElseGet(() -> new UnreadableDocument(UnreadableDocument.Code.BROKE_OFF));
    }

    /** Starts a review, unless the text is already under review or has become a plan. */
    private Outcome<StartedReview> startUnlessKnown(
            Viewer viewer, ReadPlan plan, byte @Nullable [] bytes, String name) {
        var digest = digest(plan);
        var existing = knownReview(viewer, digest);
        if (existing.isPresent()) {
            return Outcome.done(existing.get());
        }
        if (bytes == null) {
            return Outcome.done(start(viewer, plan, null, digest));
        }
        return attachments
                .store(bytes, name, "file", viewer.agency(), provinces.of(viewer.agency()), viewer.person())
                .fold(file -> Outcome.done(start(viewer, plan, file.id(), digest)), Outcome::refused);
    }

    private StartedReview start(Viewer viewer, ReadPlan plan, @Nullable UUID file, String digest) {
        var title = plan.header().title();
        var added = readings.add(
                viewer,
                title == null ? "–" : title,
                file,
                digest,
                plan.lines().stream()
                        .map(line -> new DocumentReview.Line(line.number(), line.text()))
                        .toList(),
                FactLayout.of(plan),
                plan.warnings().stream()
                        .map(warning -> new DocumentReview.ReadingWarning(
                                warning.code().name(), warning.args(), warning.line()))
                        .toList());
        return added.map(reading -> new StartedReview(reading, false, null))
                .or(() -> knownReview(viewer, digest))
                .orElseThrow();
    }

    private Optional<StartedReview> knownReview(Viewer viewer, String digest) {
        return readings.visibleTo(viewer)
                .ofText(digest)
                .map(review -> new StartedReview(review.id(), true, review.planId()));
    }

    /** Digest of the text alone, so that a file and its pasted text are recognised as the same. */
    private static String digest(ReadPlan plan) {
        var words = plan.lines().stream()
                .map(line -> Normalizer.normalize(line.text(), Normalizer.Form.NFC))
                .collect(Collectors.joining(" "))
                .replaceAll("[\\p{Z}\\s]+", "");
        return Digests.sha256(words.getBytes(StandardCharsets.UTF_8));
    }

    public static Problem problem(String field, UnreadableDocument refused) {
        return new Problem(field, refused.messageKey(), List.copyOf(refused.args()));
    }
}
