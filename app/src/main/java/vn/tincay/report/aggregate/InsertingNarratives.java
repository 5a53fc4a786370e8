package vn.tincay.report.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.report.Report;
import vn.tincay.report.Reports;
import vn.tincay.report.aggregate.NarrativesBelow.NarrativeBelow;
import vn.tincay.report.entry.WritingNarratives;
import vn.tincay.viewer.Viewer;

/**
 * Appends chosen paragraphs of the reports below to a narrative of the report above, preceded by the name of their
 * agency, so that the drafter can edit them there.
 */
@Component
@Transactional
public class InsertingNarratives {

    /**
     * A paragraph of a signed version.
     *
     * @param place index of the paragraph, from 0
     */
    public record Paragraph(UUID report, int version, int place) {

        /** Parses {@code <report>.<version>.<place>}; empty for any other text. */
        public static Optional<Paragraph> of(String text) {
            var parts = text.split("\\.");
            return parts.length == 3
                            && parts[0].matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                            && parts[1].matches("\\d{1,4}")
                            && parts[2].matches("\\d{1,5}")
                    ? Optional.of(new Paragraph(
                            UUID.fromString(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])))
                    : Optional.empty();
        }
    }

    private final Reports reports;
    private final NarrativesBelow below;
    private final WritingNarratives writing;

    InsertingNarratives(Reports reports, NarrativesBelow below, WritingNarratives writing) {
        this.reports = reports;
        this.below = below;
        this.writing = writing;
    }

    /**
     * Appends the chosen paragraphs to the narrative. Doing so again from the same page changes nothing.
     *
     * @param was the text of the narrative that the page showed; when it has changed since, nothing is inserted
     */
    public Outcome<Report> insert(Viewer viewer, UUID id, String narrative, String was, List<Paragraph> chosen) {
        if (chosen.isEmpty()) {
            return Outcome.refused(Problem.at("paragraph", "report.narratives.none-chosen"));
        }
        var report = reports.visibleTo(viewer).lockOwn(id);
        var texts = below.of(report);
        var body = new StringBuilder(was.strip());
        var named = new ArrayList<UUID>();
        for (var paragraph : chosen) {
            var text = find(texts, narrative, paragraph);
            if (text == null) {
                return Outcome.refused(Problem.at("paragraph", "report.narratives.changed"));
            }
            body.append(body.isEmpty() ? "" : "\n");
            if (!named.contains(text.report())) {
                body.append(text.agency()).append(": ");
                named.add(text.report());
            }
            body.append(text.paragraphs().get(paragraph.place()));
        }
        return writing.write(viewer, id, narrative, was, body.toString());
    }

    private static @Nullable NarrativeBelow find(List<NarrativeBelow> texts, String narrative, Paragraph paragraph) {
        return texts.stream()
                .filter(text -> text.report().equals(paragraph.report())
                        && text.version() == paragraph.version()
                        && text.narrative().equals(narrative)
                        && paragraph.place() < text.paragraphs().size())
                .findFirst()
                .orElse(null);
    }
}
