package vn.tincay.site.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Page;
import vn.tincay.base.ShownFile;
import vn.tincay.base.ShownFile.Removal.ByPage;
import vn.tincay.base.web.StatusTone;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.chart.Chart;
import vn.tincay.base.web.chart.Schedule;
import vn.tincay.base.web.input.TypedDate;
import vn.tincay.document.attachment.AttachmentPanel;
import vn.tincay.document.attachment.AttachmentPanel.Adding;

/** Invented values for the style page. */
public record StylePage(LocalDate today, TypedDate wrongDate, Instant savedAt, Page<String> list) {

    static StylePage of(LocalDate today) {
        return new StylePage(
                today,
                new TypedDate("31", "2", "2026"),
                today.atTime(LocalTime.of(10, 42)).atZone(Ui.ZONE).toInstant(),
                new Page<>(Collections.nCopies(25, ""), 4, 25, 231));
    }

    /** One series by year with a gap, a value that may still change, and a goal. */
    public Chart years(Ui ui) {
        return new Chart(
                ui.t("site.style.chart.years"),
                "%",
                ui.t("site.style.chart.year"),
                List.of(
                        Chart.Category.of("2021"),
                        Chart.Category.of("2022"),
                        Chart.Category.of("2023"),
                        Chart.Category.of("2024"),
                        new Chart.Category("2025", null, ui.t("site.style.chart.open"))),
                List.of(series(ui, "helped", "42", "51.5", null, "58.2", "66")),
                new Chart.Goal(ui.t("site.style.chart.goal"), new BigDecimal(70), "2025"));
    }

    /** Files that can be shown and removed, one that can only be downloaded, and the input for a further file. */
    public AttachmentPanel files() {
        var pdf = new ShownFile(
                "Bien-ban-hop.pdf", "#file", "#file", "document.attachment.kind.PDF", 348_160L, savedAt, null, null);
        var sheet = new ShownFile(
                "Danh-sach.xlsx", "#file", null, "document.attachment.kind.SHEET", 1_258_291L, savedAt, null, null);
        return new AttachmentPanel(List.of(pdf.removableBy(new ByPage("#file")), sheet), null)
                .adding(Adding.one("file", "site.style.field.file", null));
    }

    /** Counts by state. */
    public Chart states(Ui ui) {
        return new Chart(
                ui.t("site.style.chart.states"),
                null,
                ui.t("site.style.table.state"),
                Stream.of(StatusTone.DONE, StatusTone.DONE_LATE, StatusTone.INFO, StatusTone.OPEN, StatusTone.OVERDUE)
                        .map(tone -> new Chart.Category(ui.t("base.tone", tone), tone, null))
                        .toList(),
                List.of(series(ui, "tasks", "1234", "87", "640", "412", "3")),
                null);
    }

    /** Work of two bodies in four quarters. */
    public Schedule schedule(Ui ui) {
        var quarters = Stream.of("I", "II", "III", "IV")
                .map(quarter -> new Schedule.Column(quarter, ui.t("site.style.chart.quarter", quarter)))
                .toList();
        return new Schedule(
                ui.t("site.style.chart.schedule"),
                ui.t("site.style.chart.lead"),
                quarters,
                List.of(
                        new Schedule.Row(
                                ui.t("site.style.chart.first-lead"),
                                List.of(
                                        Map.of(StatusTone.DONE, 3L, StatusTone.DONE_LATE, 1L),
                                        Map.of(),
                                        Map.of(StatusTone.OVERDUE, 12L),
                                        Map.of(StatusTone.OPEN, 2L, StatusTone.SOON, 1L))),
                        new Schedule.Row(
                                ui.t("site.style.chart.second-lead"),
                                List.of(Map.of(), Map.of(StatusTone.AWAITING, 2L), Map.of(), Map.of()))),
                .7);
    }

    private static Chart.Series series(Ui ui, String name, @Nullable String... values) {
        return new Chart.Series(
                ui.t("site.style.chart." + name),
                Arrays.stream(values)
                        .map(value -> value == null ? null : new BigDecimal(value))
                        .toList());
    }
}
