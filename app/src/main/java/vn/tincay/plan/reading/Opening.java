package vn.tincay.plan.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.document.Attachments;
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

    Opening(Readings readings, Attachments attachments, Provinces provinces) {
        this.readings = readings;
        this.attachments = attachments;
        this.provinces = provinces;
    }

    @Transactional
    public Outcome<UUID> uploaded(Viewer viewer, MultipartFile file) {
        try {
            var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            return file(viewer, file.getBytes(), name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same for bytes at hand; the name only helps to tell their kind. */
    @Transactional
    public Outcome<UUID> file(Viewer viewer, byte[] bytes, String name) {
        return switch (PlanReading.of(bytes, name)) {
            case Refused refused -> Outcome.refused(problem("file", refused));
            case Read read -> {
                var kept = attachments.store(
                        bytes, name, "file", viewer.agency(), provinces.of(viewer.agency()), viewer.person());
                yield kept.fold(file -> Outcome.done(lay(viewer, read.plan(), file.id())), Outcome::refused);
            }
        };
    }

    @Transactional
    public Outcome<UUID> pasted(Viewer viewer, String text) {
        if (text.isBlank()) {
            return Outcome.refused(Problem.at("file", "reading.desk.nothing"));
        }
        Reading reading = PlanReading.ofText(text);
        return switch (reading) {
            case Refused refused -> Outcome.refused(problem("text", refused));
            case Read read -> Outcome.done(lay(viewer, read.plan(), null));
        };
    }

    private UUID lay(Viewer viewer, ReadPlan plan, @Nullable UUID file) {
        var title = plan.header().title();
        return readings.add(
                viewer,
                title == null ? "–" : title,
                file,
                plan.lines().stream()
                        .map(line -> new ReadingDesk.Line(line.number(), line.text()))
                        .toList(),
                FactsOf.plan(plan),
                plan.warnings().stream()
                        .map(warning -> new ReadingDesk.Oddity(warning.code().name(), warning.args(), warning.line()))
                        .toList());
    }

    private static Problem problem(String field, Refused refused) {
        return new Problem(field, refused.messageKey(), List.copyOf(refused.args()));
    }
}
