package vn.tincay.report.web.receipt;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.report.Report;
import vn.tincay.report.ReportFingerprint;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Form;
import vn.tincay.report.period.Period;
import vn.tincay.report.receipt.EarlierValues;
import vn.tincay.report.receipt.SignedFigures;
import vn.tincay.report.receipt.SignedFigures.Signed;
import vn.tincay.report.receipt.UnusualFigure;
import vn.tincay.report.receipt.UnusualFigures;
import vn.tincay.report.reporter.roster.Roster;
import vn.tincay.report.reporter.roster.Rosters;
import vn.tincay.report.web.FigureFormat;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.viewer.Viewer;

/** Builds one line for each report that waits for receipt: its figures, what is unusual in it, and its fingerprint. */
@Component
class ReceiptLines {

    private final Rosters rosters;
    private final SignedFigures signedFigures;
    private final ReportFingerprint fingerprints;
    private final UnusualWords words;
    private final RequestLanguage language;
    private final Clock clock;

    ReceiptLines(
            Rosters rosters,
            SignedFigures signedFigures,
            ReportFingerprint fingerprints,
            UnusualWords words,
            RequestLanguage language,
            Clock clock) {
        this.rosters = rosters;
        this.signedFigures = signedFigures;
        this.fingerprints = fingerprints;
        this.words = words;
        this.language = language;
        this.clock = clock;
    }

    /**
     * @param cells the cells to show; unusual figures of all other cells are listed too
     * @param changed reports that changed since the viewer's page was shown
     */
    List<ReceiptPage.Line> of(
            Viewer viewer, Form form, Period period, List<Report> waiting, List<Cell> cells, Set<UUID> changed) {
        var current = fingerprints.ofEach(waiting);
        var shownAt = clock.instant();
        var figures = signedFigures.unusual(viewer, form.code(), period);
        var late = late(viewer, form, period);
        return waiting.stream()
                .map(report -> new ReceiptPage.Line(
                        report.id(),
                        report.agencyName(),
                        report.version(),
                        late.contains(report.agency()),
                        narratives(figures.signed(report.agency())),
                        isUnsigned(figures.earlier(report.agency())),
                        cellViews(figures, report.agency(), cells),
                        marks(figures, report.agency(), changed.contains(report.id())),
                        requireNonNull(current.get(report.id())).at(shownAt)))
                .toList();
    }

    private Set<UUID> late(Viewer viewer, Form form, Period period) {
        return rosters.of(viewer, form.code(), period).lines().stream()
                .filter(Roster.Line::late)
                .map(Roster.Line::agency)
                .collect(Collectors.toSet());
    }

    private static int narratives(@Nullable Signed content) {
        return content == null ? 0 : content.narratives();
    }

    private List<String> marks(UnusualFigures figures, UUID agency, boolean changed) {
        var marks = new ArrayList<String>();
        if (changed) {
            marks.add(language.say("report.receipt.changed-mark"));
        }
        var now = figures.signed(agency);
        if (now != null) {
            now.violated().forEach(check -> marks.add(check.message().in(language.language())));
        }
        figures.of(agency).forEach(figure -> marks.add(words.inList(figure)));
        return List.copyOf(marks);
    }

    private List<ReceiptPage.CellView> cellViews(UnusualFigures figures, UUID agency, List<Cell> cells) {
        var unusual = figures.of(agency).stream()
                .collect(Collectors.toMap(figure -> figure.cell().code(), Function.identity()));
        var now = figures.signed(agency);
        var before = figures.earlier(agency);
        return cells.stream().map(cell -> cellView(cell, now, before, unusual)).toList();
    }

    private ReceiptPage.CellView cellView(
            Cell cell, @Nullable Signed now, @Nullable EarlierValues before, Map<String, UnusualFigure> unusual) {
        var figure = unusual.get(cell.code());
        var earlier = before == null ? "" : shownValue(cell, before.values());
        return new ReceiptPage.CellView(
                now == null ? "" : shownValue(cell, now.values()),
                earlier.isEmpty() ? null : earlier,
                figure == null ? null : words.atCell(figure));
    }

    private String shownValue(Cell cell, Map<String, @Nullable BigDecimal> values) {
        return FigureFormat.value(cell, values.get(cell.code()), language.language());
    }

    private static boolean isUnsigned(@Nullable EarlierValues before) {
        return before != null && !before.signed();
    }
}
