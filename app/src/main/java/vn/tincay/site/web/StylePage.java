package vn.tincay.site.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import vn.tincay.base.Page;
import vn.tincay.base.web.Spark;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.TypedDate;

/** Invented values for the parts of the style page; places and bodies are examples. */
public record StylePage(
        LocalDate today, TypedDate wrongDate, java.time.Instant savedAt, Page<String> list, Spark spark) {

    static StylePage of(LocalDate today) {
        return new StylePage(
                today,
                new TypedDate("31", "2", "2026"),
                today.atTime(LocalTime.of(10, 42)).atZone(Ui.ZONE).toInstant(),
                new Page<>(Collections.nCopies(25, ""), 4, 25, 231),
                new Spark(
                        List.of(
                                new Spark.Point("2021", 42.0),
                                new Spark.Point("2022", 51.5),
                                new Spark.Point("2023", null),
                                new Spark.Point("2024", 58.2),
                                new Spark.Point("2025", 66.0)),
                        70.0));
    }
}
