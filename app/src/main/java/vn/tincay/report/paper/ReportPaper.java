package vn.tincay.report.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tincay.agency.Agency;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.paper.Letterhead;
import vn.tincay.document.paper.OfficialPaper;
import vn.tincay.document.paper.PaperTable;
import vn.tincay.document.paper.SigningAuthority;
import vn.tincay.document.paper.template.PaperNames;
import vn.tincay.document.paper.template.PaperTemplate;
import vn.tincay.report.form.Section;

/**
 * Converts a report into an official paper: the template {@code report/papers/report.txt} with its figures and the
 * signature.
 */
final class ReportPaper {

    /** The most columns of a table printed in portrait format. */
    private static final int UPRIGHT_COLUMNS = 3;

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final PaperTemplate TEMPLATE = PaperTemplate.read(
            "report/papers/report.txt",
            PaperNames.of("draft", "receiver", "opening", "closing", "missingInAnnex", "missing")
                    .with("consolidation", PrintedReport.CONSOLIDATION)
                    .with(
                            "sections",
                            PaperNames.of("code", "title", "tables")
                                    .with("narratives", PaperNames.of("title", "lines")))
                    .with("annexes", PaperNames.of("title", "wide", "tables")));

    private final PrintedReport report;
    private final Agency agency;

    private ReportPaper(PrintedReport report, Agency agency) {
        this.report = report;
        this.agency = agency;
    }

    static OfficialPaper of(PrintedReport report, Agency agency, Letterhead head) {
        return new ReportPaper(report, agency).paper(head);
    }

    private OfficialPaper paper(Letterhead head) {
        var signed = report.version();
        var paper = OfficialPaper.of(head, DocumentType.REPORT, report.subject())
                .signedBy(
                        signed == null ? null : signed.signedBy(),
                        SigningAuthority.of(agency.kind(), agency.name(), signed == null ? null : signed.signedAs()));
        TEMPLATE.fill(paper, values(), tables());
        return paper.build();
    }

    private Map<String, @Nullable Object> values() {
        var receiver = report.report().receiverName();
        var words = report.form().paper();
        var values = new HashMap<String, @Nullable Object>();
        values.put("draft", report.version() == null);
        values.put("receiver", receiver);
        values.put("opening", filledSentence(words.opening(), receiver));
        values.put("closing", filledSentence(words.closing(receiver != null), receiver));
        values.put("missingInAnnex", report.isMissingInAnnex());
        values.put("consolidation", report.consolidation());
        values.put(
                "sections",
                report.form().sections().stream()
                        .filter(section -> !isAnnex(section))
                        .map(this::section)
                        .toList());
        values.put(
                "annexes",
                report.form().sections().stream()
                        .filter(ReportPaper::isAnnex)
                        .map(ReportPaper::annexValues)
                        .toList());
        return values;
    }

    private String filledSentence(String sentence, @Nullable String receiver) {
        return sentence.replace("{agency}", agency.name())
                .replace("{subject}", report.subjectInSentence())
                .replace("{receiver}", receiver == null ? "" : receiver);
    }

    private Map<String, Object> section(Section section) {
        var narratives = new ArrayList<Map<String, Object>>();
        for (var narrative : section.narratives()) {
            var text = report.narratives().getOrDefault(narrative.code(), "").strip();
            if (!text.isEmpty()) {
                var lines = text.lines().filter(line -> !line.isBlank()).toList();
                narratives.add(Map.of("title", narrative.title().vi(), "lines", lines));
            }
        }
        return Map.of(
                "code", section.code(),
                "title", section.title().vi().toUpperCase(VIETNAMESE),
                "narratives", narratives,
                "tables", tableNames(section));
    }

    /** The values of an annex; its title loses the number, since the paper numbers its annexes itself. */
    private static Map<String, Object> annexValues(Section section) {
        return Map.of(
                "title", section.title().vi().replaceFirst("^Phụ lục \\w+\\.\\s*", ""),
                "wide",
                        section.tables().stream()
                                .anyMatch(table -> table.columns().size() > UPRIGHT_COLUMNS),
                "tables", tableNames(section));
    }

    private static List<String> tableNames(Section section) {
        return section.tables().stream().map(table -> tableName(section, table)).toList();
    }

    private Map<String, PaperTable> tables() {
        var tables = new HashMap<String, PaperTable>();
        for (var section : report.form().sections()) {
            section.tables().forEach(table -> tables.put(tableName(section, table), ReportTables.of(table, report)));
        }
        tables.put("missing", ReportTables.names(report.missingAgencies()));
        return tables;
    }

    private static String tableName(Section section, Section.Table table) {
        return section.code() + "/" + table.code();
    }

    private static boolean isAnnex(Section section) {
        return section.code().startsWith("PL");
    }
}
