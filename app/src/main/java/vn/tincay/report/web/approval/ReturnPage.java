package vn.tincay.report.web.approval;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.ChangesSinceShown;
import vn.tincay.base.web.input.Choice;
import vn.tincay.report.web.PeriodWords;

/**
 * Asks for the reasons of a return, one line per reason. The lines contain what was typed.
 *
 * @param own whether the viewer's agency made the report and is not its receiver, so that it cannot return the report
 * @param fingerprint fingerprint of the page
 * @param changed what happened since the page of a refused return was rendered, null when nothing did
 */
public record ReturnPage(
        UUID id,
        String title,
        PeriodWords period,
        String agency,
        boolean own,
        String fingerprint,
        @Nullable ChangesSinceShown changed,
        List<Choice> cells,
        List<Line> lines) {

    /** @param number of the line, from 0; part of the names of its inputs */
    public record Line(int number, String cell, String words) {}

    /** What was typed, one line per reason. */
    public String typed() {
        return lines.stream().map(Line::words).filter(words -> !words.isBlank()).collect(Collectors.joining("\n"));
    }

    /** Whether anything was typed after the first line. */
    public boolean hasMore() {
        return lines.stream()
                .skip(1)
                .anyMatch(line -> !line.words().isBlank() || !line.cell().isBlank());
    }
}
