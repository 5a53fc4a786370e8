package vn.tincay.site.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agency;
import vn.tincay.base.Ids;
import vn.tincay.place.Units;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.past.StoringPastFigures;
import vn.tincay.report.past.intake.Intakes;
import vn.tincay.report.past.intake.StartingIntake;
import vn.tincay.report.past.preview.PreviewingIntake;
import vn.tincay.report.period.Period;
import vn.tincay.site.demo.figures.DemoFigures;

/**
 * The second half of 2025, for which nobody sent a report here: the department imports the figures of its communes
 * from a spreadsheet, unsigned. So the first half-year of 2026 has a previous period.
 */
@Component
@ConditionalOnProperty("tincay.demo")
class PastFiguresOf2025 {

    private static final Period SECOND_HALF = Period.of("2025-H2");
    private static final LocalDate TAKEN_IN = LocalDate.of(2026, 6, 3);

    /** The cells of the spreadsheet, which is shorter than the form, as last year's lists are. */
    private static final List<String> CELLS = List.of(
            "documents",
            "events",
            "participants",
            "trained",
            "trusted_addresses",
            "asked_help",
            "helped",
            "incidents_physical",
            "incidents_psychological",
            "incidents_sexual",
            "incidents_economic");

    private final DemoPeople people;
    private final PastReports reports;
    private final Forms forms;
    private final Units units;
    private final StartingIntake starting;
    private final Intakes intakes;
    private final PreviewingIntake previewing;
    private final StoringPastFigures storing;
    private final DemoClock clock;

    PastFiguresOf2025(
            DemoPeople people,
            PastReports reports,
            Forms forms,
            Units units,
            StartingIntake starting,
            Intakes intakes,
            PreviewingIntake previewing,
            StoringPastFigures storing,
            DemoClock clock) {
        this.people = people;
        this.reports = reports;
        this.forms = forms;
        this.units = units;
        this.starting = starting;
        this.intakes = intakes;
        this.previewing = previewing;
        this.storing = storing;
        this.clock = clock;
    }

    void enter() {
        clock.setDay(TAKEN_IN);
        var lead = people.viewer("ct.noivu");
        var form = forms.in(PastReports.HALF, SECOND_HALF);
        var id = starting.start(lead, Ids.next(), PastReports.HALF, "so-lieu-6-thang-cuoi-nam-2025.xlsx", book(form))
                .orThrow();
        var intake = intakes.visibleTo(lead).require(id);
        var preview = previewing.preview(lead, intake, intakes.sheets(intake));
        storing.store(lead, id, preview.fingerprint().value()).orThrow();
    }

    private byte[] book(Form form) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Minh Hoa", "1.0")) {
            var sheet = book.newWorksheet("6 tháng cuối năm 2025");
            sheet.value(0, 0, "SỐ LIỆU BẠO LỰC TRÊN CƠ SỞ GIỚI 6 THÁNG CUỐI NĂM 2025");
            sheet.value(2, 0, "STT");
            sheet.value(2, 1, "Xã, phường");
            for (int column = 0; column < CELLS.size(); column++) {
                sheet.value(
                        2, column + 2, form.require(CELLS.get(column)).title().vi());
            }
            var communes = reports.communes();
            for (int row = 0; row < communes.size(); row++) {
                write(sheet, row, communes.get(row), form);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private void write(Worksheet sheet, int row, Agency commune, Form form) {
        var unit = units.latest(Objects.requireNonNull(commune.unitId()));
        Map<String, Long> figures = DemoFigures.of(form, (commune.code() + SECOND_HALF).hashCode(), 1);
        sheet.value(row + 3, 0, row + 1);
        sheet.value(row + 3, 1, unit.fullName());
        for (int column = 0; column < CELLS.size(); column++) {
            sheet.value(row + 3, column + 2, Objects.requireNonNull(figures.get(CELLS.get(column))));
        }
    }
}
