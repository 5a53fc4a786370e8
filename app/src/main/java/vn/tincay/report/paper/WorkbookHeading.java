package vn.tincay.report.paper;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Ui;
import vn.tincay.document.paper.template.PaperNames;
import vn.tincay.document.paper.template.PaperTemplate;

/** The lines above the tables of a workbook: agency, period, state, number, basis. */
final class WorkbookHeading {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final PaperTemplate TEMPLATE = PaperTemplate.read(
            "report/papers/tables.txt",
            PaperNames.of("agency", "period", "number")
                    .with("signed", PaperNames.of("day", "version", "sent", "received", "approved", "returned"))
                    .with("consolidation", PrintedReport.CONSOLIDATION));

    private WorkbookHeading() {}

    static List<String> of(PrintedReport report) {
        var version = report.version();
        var values = new HashMap<String, @Nullable Object>();
        values.put("agency", report.report().agencyName());
        values.put("period", ReportSubject.inWords(report.report().period()));
        values.put("number", version == null ? null : version.number());
        values.put("signed", signed(report));
        values.put("consolidation", report.consolidation());
        return TEMPLATE.paragraphs(values);
    }

    private static @Nullable Map<String, Object> signed(PrintedReport report) {
        var version = report.version();
        if (version == null) {
            return null;
        }
        boolean returned = version.returned() != null;
        boolean approved = !returned && version.approved() != null;
        boolean received = !returned && !approved && version.received() != null;
        return Map.of(
                "day",
                version.signedAt().atZone(Ui.ZONE).toLocalDate().format(DAY),
                "version",
                version.version(),
                "returned",
                returned,
                "approved",
                approved,
                "received",
                received,
                "sent",
                !returned && !approved && !received);
    }
}
