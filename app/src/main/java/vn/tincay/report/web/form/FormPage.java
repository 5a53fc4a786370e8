package vn.tincay.report.web.form;

import java.time.LocalDate;
import java.util.List;

/** A form: its due days, its cells with explanations, its checks. */
public record FormPage(
        String title,
        String code,
        int version,
        LocalDate validFrom,
        String citation,
        String kind,
        List<LevelDueDay> dues,
        List<Section> sections,
        List<String> checks,
        List<Integer> versions,
        boolean mayAppoint,
        boolean mayMake) {

    public record LevelDueDay(String level, LocalDate closes, LocalDate due) {}

    public record Section(String code, String title, List<String> narratives, List<Line> cells) {}

    /** @param explanation how the cell is computed, or what it counts */
    public record Line(String title, String unit, String explanation) {}
}
