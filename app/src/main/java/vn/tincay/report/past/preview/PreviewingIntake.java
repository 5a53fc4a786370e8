package vn.tincay.report.past.preview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Ui;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.Units;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.past.intake.Intake;
import vn.tincay.report.past.source.SourceSheet;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.ServedUnits;
import vn.tincay.viewer.Viewer;

/** Works out what a file would store; nothing is stored. */
@Component
public class PreviewingIntake {

    private final Forms forms;
    private final Units units;
    private final Agencies agencies;
    private final ServedUnits servedUnits;
    private final PastReporters reporters;
    private final StoredBefore storedBefore;
    private final Clock clock;

    PreviewingIntake(
            Forms forms,
            Units units,
            Agencies agencies,
            ServedUnits servedUnits,
            PastReporters reporters,
            StoredBefore storedBefore,
            Clock clock) {
        this.forms = forms;
        this.units = units;
        this.agencies = agencies;
        this.servedUnits = servedUnits;
        this.reporters = reporters;
        this.storedBefore = storedBefore;
        this.clock = clock;
    }

    public Preview preview(Viewer viewer, Intake intake, List<SourceSheet> sheets) {
        var form = forms.require(intake.form());
        var today = LocalDate.now(clock.withZone(Ui.ZONE));
        var area = servedUnits.of(agencies.require(viewer.agency())).orElse(null);
        var names = new AreaNames(units, viewer.isCentral() ? null : area, today);
        var own = reporters.own(viewer, form.code());
        var views = new ArrayList<SheetPreview>();
        var rows = new ArrayList<PastRow>();
        int dashes = 0;
        var reading = new SheetReading(form, intake.answers(), names, !own.whole(), today);
        for (int index = 0; index < sheets.size(); index++) {
            var view = reading.read(index, sheets.get(index));
            if (view.used()) {
                var read = new RowReading(form, intake.answers(), names, view, today).read();
                views.add(read.sheet());
                rows.addAll(read.rows());
                dashes += read.dashes();
            } else {
                views.add(view);
            }
        }
        var ofAgencies = RowStates.merged(withReporters(viewer, form, own, area, views, rows));
        var stored = storedBefore.of(form.code(), StoredBefore.keys(ofAgencies));
        var named = ofAgencies.stream()
                .filter(row -> intake.answers().of(row.leaveOutField()) == null)
                .flatMap(row -> row.unitKey().stream())
                .distinct()
                .toList();
        var sharing = storedBefore.sharing(form.code(), named);
        var checked = new RowStates(intake.answers(), ofAgencies, stored, sharing).rows();
        boolean dashOpen = dashes > 0 && intake.answers().of("dash") == null;
        return new Preview(form, List.copyOf(views), checked, dashes, dashOpen);
    }

    /**
     * Finds the agency of each row. Rows of a sheet without a column of units belong to the viewer's agency.
     */
    private List<PastRow> withReporters(
            Viewer viewer,
            Form form,
            PastReporter own,
            @Nullable AdminUnit area,
            List<SheetPreview> views,
            List<PastRow> rows) {
        var byPeriod = rows.stream()
                .filter(row -> row.unit() != null && row.period() != null)
                .collect(Collectors.groupingBy(
                        PastRow::requirePeriod,
                        Collectors.mapping(
                                row -> Objects.requireNonNull(row.unit()).id(), Collectors.toSet())));
        Map<Period, Map<Integer, PastReporter>> found = new HashMap<>();
        byPeriod.forEach((period, ids) -> found.put(period, reporters.of(viewer, form.code(), period, ids)));
        return rows.stream()
                .map(row -> {
                    if (isOfOwn(views, row)) {
                        return row.withUnit(area).withReporter(own);
                    }
                    var unit = row.unit();
                    if (unit == null || row.period() == null) {
                        return row;
                    }
                    var reporter = found.getOrDefault(row.period(), Map.of()).get(unit.id());
                    return reporter == null || !reporter.belowViewer()
                            ? row.withFault(Problem.at("unit", "report.past.not-below", unit.fullName()))
                            : row.withReporter(reporter);
                })
                .toList();
    }

    private static boolean isOfOwn(List<SheetPreview> views, PastRow row) {
        int sheet = Integer.parseInt(row.id().split("\\.", 2)[0]);
        return views.get(sheet).layout().units() < 0;
    }
}
