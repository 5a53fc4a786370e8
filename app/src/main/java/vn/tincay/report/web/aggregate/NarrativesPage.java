package vn.tincay.report.web.aggregate;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.report.form.Form;
import vn.tincay.report.web.PeriodWords;

/**
 * One narrative of the accepted reports below, side by side, with the text of the report above.
 *
 * @param narrative code of the narrative; empty for a form without narratives
 * @param own the text of the report above, as stored
 * @param editable whether paragraphs can be inserted into it
 * @param reports how many accepted reports have the narrative, whatever the filter
 */
public record NarrativesPage(
        UUID id,
        String title,
        PeriodWords period,
        ListQuery query,
        String narrative,
        String narrativeTitle,
        String own,
        boolean editable,
        List<Column> columns,
        int reports,
        Collection<String> chosen) {

    /** The narrative of one agency. */
    public record Column(String agency, String href, List<Paragraph> paragraphs) {}

    /** @param value identifies the paragraph when it is chosen */
    public record Paragraph(String value, String text) {}

    static ListQuery query(UUID report, Form form, FormInput input) {
        return ListQuery.at(
                "/reports/" + report + "/narratives",
                input,
                ListFilter.view(
                        "part",
                        "report.narratives.part",
                        ui -> form.narratives().stream()
                                .map(narrative -> Choice.of(
                                        narrative.code(), narrative.title().in(ui.lang())))
                                .toList()),
                ListFilter.words("q", "report.narratives.words"));
    }
}
