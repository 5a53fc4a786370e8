package vn.tincay.plan.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.document.Attachments;
import vn.tincay.document.Digests;
import vn.tincay.document.reading.PlanReading;
import vn.tincay.document.reading.Read;
import vn.tincay.document.reading.ReadPlan;
import vn.tincay.document.reading.Reading;
import vn.tincay.document.reading.Refused;
import vn.tincay.plan.task.Provinces;

/** Puts a document on the desk: reads it, keeps the file, and lays out what was understood. */
@Component
public class Opening {

    private final Readings readings;
    private final Attachments attachments;
    private final Provinces provinces;
    private final ReadingThread thread;

    Opening(Readings readings, Attachments attachments, Provinces provinces, ReadingThread thread) {
        this.readings = readings;
        this.attachments = attachments;
        this.provinces = provinces;
        this.thread = thread;
    }

    /**
     * A document on the desk.
     *
     * @param again the agency put the same text there before; nothing new was begun
     * @param plan what that text has become since, or null
     */
    public record Opened(
            UUID reading, boolean again, @Nullable UUID plan) {}

    @Transactional
    public Outcome<Opened> uploaded(Viewer viewer, MultipartFile file) {
        var tooLarge = Attachments.tooLarge(file, "file");
        if (tooLarge.isPresent()) {
            return Outcome.refused(tooLarge.get());
        }
        try {
            var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            return file(viewer, file.getBytes(), name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same for bytes at hand; the name only helps to tell their kind. */
    @Transactional
    public Outcome<Opened> file(Viewer viewer, byte[] bytes, String name) {
        return switch (thread.read(() -> PlanReading.of(bytes, name))) {
            case Refused refused -> Outcome.refused(problem("file", refused));
            case Read read -> once(viewer, read.plan(), bytes, name);
        };
    }

    @Transactional
    public Outcome<Opened> pasted(Viewer viewer, String text) {
        if (text.isBlank()) {
            return Outcome.refused(Problem.at("file", "reading.desk.nothing"));
        }
        Reading reading = thread.read(() -> PlanReading.ofText(text));
        return switch (reading) {
            case Refused refused -> Outcome.refused(problem("text", refused));
            case Read read -> once(viewer, read.plan(), null, "");
        };
    }

    /** A text that is on the desk already, or has become a plan, is not begun a second time. */
    private Outcome<Opened> once(Viewer viewer, ReadPlan plan, byte @Nullable [] bytes, String name) {
        var digest = digest(plan);
        var known = known(viewer, digest);
        if (known.isPresent()) {
            return Outcome.done(known.get());
        }
        if (bytes == null) {
            return Outcome.done(lay(viewer, plan, null, digest));
        }
        return attachments
                .store(bytes, name, "file", viewer.agency(), provinces.of(viewer.agency()), viewer.person())
                .fold(file -> Outcome.done(lay(viewer, plan, file.id(), digest)), Outcome::refused);
    }

    private Opened lay(Viewer viewer, ReadPlan plan, @Nullable UUID file, String digest) {
        var title = plan.header().title();
        var added = readings.add(
                viewer,
                title == null ? "–" : title,
                file,
                digest,
                plan.lines().stream()
                        .map(line -> new ReadingDesk.Line(line.number(), line.text()))
                        .toList(),
                FactsOf.plan(plan),
                plan.warnings().stream()
                        .map(warning -> new ReadingDesk.Oddity(warning.code().name(), warning.args(), warning.line()))
                        .toList());
        return added.map(reading -> new Opened(reading, false, null))
                .or(() -> known(viewer, digest))
                .orElseThrow();
    }

    private Optional<Opened> known(Viewer viewer, String digest) {
        return readings.visibleTo(viewer).ofText(digest).map(desk -> new Opened(desk.id(), true, desk.planId()));
    }

    /** Of the words alone: the same text as a file and pasted is the same. */
    private static String digest(ReadPlan plan) {
        var words = plan.lines().stream()
                .map(line -> Normalizer.normalize(line.text(), Normalizer.Form.NFC))
                .collect(Collectors.joining(" "))
                .replaceAll("[\\p{Z}\\s]+", "");
        return Digests.sha256(words.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem problem(String field, Refused refused) {
        return new Problem(field, refused.messageKey(), List.copyOf(refused.args()));
    }
}
