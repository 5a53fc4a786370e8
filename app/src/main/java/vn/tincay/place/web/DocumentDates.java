package vn.tincay.place.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Formats days as Vietnamese documents write them. */
final class DocumentDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private DocumentDates() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
