package vn.tincay.plan.web.text;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.input.TypedDate;
import vn.tincay.plan.text.PlanText;
import vn.tincay.plan.text.ReportDay;
import vn.tincay.plan.text.ReportFrequency;
import vn.tincay.plan.text.TextSection;
import vn.tincay.plan.web.ShownFields;

/** Reads and fills the form of a plan's text. */
final class PlanTextForm {

    /** Stands in for the year of a day typed without one, so that 29/02 is accepted. */
    private static final String LEAP_YEAR = "2024";

    private final FormInput input;
    private final PlanText stored;
    private final ShownFields<PlanText> shown;

    /** @param stored the text that the form was filled from; a field shown and sent unchanged keeps its stored value */
    PlanTextForm(FormInput input, PlanText stored) {
        this.input = input;
        this.stored = stored;
        this.shown = new ShownFields<>(stored, FormInput.of(fields(stored)), input);
    }

    /** The fields that show this text. */
    static LinkedHashMap<String, @Nullable Object> fields(PlanText text) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("bases", String.join("\n", text.bases()));
        fields.put("recipients", String.join("\n", text.recipients()));
        for (int row = 0; row < text.sections().size(); row++) {
            var section = text.sections().get(row);
            fields.put("section." + row + ".code", section.code());
            fields.put("section." + row + ".title", section.title());
            fields.put("section." + row + ".body", section.body());
        }
        for (int row = 0; row < text.reports().size(); row++) {
            var report = text.reports().get(row);
            fields.put("report." + row + ".from", report.from());
            fields.put("report." + row + ".to", report.to());
            fields.put("report." + row + ".day", report.dayText());
            fields.put("report." + row + ".frequency", report.frequency());
        }
        return fields;
    }

    PlanText text() {
        return new PlanText(
                shown.storedOrTyped("bases", PlanText::bases, () -> lines("bases")),
                sections(),
                shown.storedOrTyped("recipients", PlanText::recipients, () -> lines("recipients")),
                reports());
    }

    private List<String> lines(String name) {
        return input.text(name)
                .lines()
                .map(line -> line.strip().replaceFirst("^[-–+•]\\s*", "").replaceFirst("\\s*(?:;|\\.(?:/\\.)?)$", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<TextSection> sections() {
        var sections = new ArrayList<TextSection>();
        for (int row = 0; row < input.rows("section"); row++) {
            var prefix = "section." + row + ".";
            var code = input.trimmed(prefix + "code");
            if (!code.isEmpty()) {
                sections.add(new TextSection(
                        code,
                        storedOrTyped(prefix + "title", stored.sections(), row, TextSection::title),
                        storedOrTyped(prefix + "body", stored.sections(), row, TextSection::body)));
            }
        }
        return sections;
    }

    private List<ReportDay> reports() {
        var reports = new ArrayList<ReportDay>();
        for (int row = 0; row < input.rows("report"); row++) {
            var prefix = "report." + row + ".";
            if (input.has(prefix + "from") || input.has(prefix + "to") || input.has(prefix + "day")) {
                reports.add(report(prefix, row));
            }
        }
        return reports;
    }

    private ReportDay report(String prefix, int row) {
        var day = day(prefix + "day");
        return new ReportDay(
                storedOrTyped(prefix + "from", stored.reports(), row, ReportDay::from),
                storedOrTyped(prefix + "to", stored.reports(), row, ReportDay::to),
                day == null ? null : MonthDay.from(day.date()),
                day == null || day.yearly() ? null : Integer.valueOf(day.date().getYear()),
                input.choice(prefix + "frequency", ReportFrequency.class));
    }

    private <T> String storedOrTyped(String name, List<T> items, int row, Function<T, String> value) {
        return row < items.size()
                ? shown.storedOrTyped(name, text -> value.apply(items.get(row)), () -> input.trimmed(name))
                : input.trimmed(name);
    }

    /**
     * @param date the day; in {@link #LEAP_YEAR} when no year was typed
     * @param yearly whether no year was typed
     */
    private record Day(LocalDate date, boolean yearly) {}

    /**
     * The day typed as {@code 05/12} or {@code 05/12/2026}; null for a blank field. Other text gives null and a problem at
     * the field.
     */
    private @Nullable Day day(String name) {
        var typed = input.trimmed(name);
        if (typed.isEmpty()) {
            return null;
        }
        var parts = typed.split("[/.-]", -1);
        var day = parts.length < 2 || parts.length > 3
                ? null
                : new TypedDate(parts[0], parts[1], parts.length == 3 ? parts[2] : LEAP_YEAR)
                        .date()
                        .orElse(null);
        if (day == null) {
            input.problem(name, "plan.text.problem.day");
            return null;
        }
        return new Day(day, parts.length == 2);
    }
}
