package vn.tincay.report.web;

import java.time.LocalDate;
import java.util.List;
import vn.tincay.report.form.Cell;

/** A form: its window, its cells with their help, its checks. */
public record FormPage(
        String title,
        String code,
        int version,
        LocalDate validFrom,
        String citation,
        String kind,
        List<Due> dues,
        List<Part> parts,
        List<String> checks,
        List<Integer> versions,
        boolean appoints) {

    public record Due(String level, LocalDate closes, LocalDate due) {}

    public record Part(String code, String title, List<String> words, List<Line> cells) {}

    public record Line(Cell cell, String title, String unit, String help) {}
}
