package vn.tincay.report.web.draft.release;

import java.util.List;
import java.util.UUID;
import vn.tincay.report.web.FormOnPaper;

/**
 * A form that is being made, filled with figures that are not stored.
 *
 * @param failed the sentences of the checks that the figures violate
 * @param counted whether any figure was entered
 */
public record TrialPage(UUID draft, String title, FormOnPaper paper, List<String> failed, boolean counted) {

    public String path() {
        return "/forms/drafts/" + draft;
    }

    /** The computed cells, which are replaced on the page while figures are typed. */
    public List<FormOnPaper.PaperCell> sums() {
        return paper.sections().stream()
                .flatMap(section -> section.tables().stream())
                .flatMap(table -> table.lines().stream())
                .flatMap(line -> line.cells().stream())
                .filter(cell -> !cell.isEmpty() && cell.computed())
                .toList();
    }
}
