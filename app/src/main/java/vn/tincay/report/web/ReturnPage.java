package vn.tincay.report.web;

import java.util.List;
import java.util.UUID;
import vn.tincay.base.web.Choice;

/** Giving a report back: why, cell by cell. The lines hold what was typed. */
public record ReturnPage(
        UUID id, String title, PeriodWords period, String agency, int version, List<Choice> cells, List<Line> lines) {

    /** @param number of the line, from 0; names its inputs */
    public record Line(int number, String cell, String words) {}

    /** Whether something was typed after the first line. */
    public boolean hasMore() {
        return lines.stream()
                .skip(1)
                .anyMatch(line -> !line.words().isBlank() || !line.cell().isBlank());
    }
}
