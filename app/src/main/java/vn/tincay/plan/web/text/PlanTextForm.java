package vn.tincay.plan.web.text;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.input.TypedDate;
import vn.tincay.plan.text.PlanText;
import vn.tincay.plan.text.ReportDay;
import vn.tincay.plan.text.ReportFrequency;
import vn.tincay.plan.text.TextPart;
import vn.tincay.plan.text.TextSection;
import vn.tincay.plan.text.WrittenText;

/**
 * Reads and fills the form of a plan's text. Beside each part the form carries {@code was.<part>}, the fingerprint of
 * what it showed.
 */
final class PlanTextForm {

    static final String WAS = "was.";

    /** Stands in for the year of a day typed without one, so that 29/02 is accepted. */
    private static final String LEAP_YEAR = "2024";

    private final FormInput input;

    PlanTextForm(FormInput input) {
        this.input = input;
    }

    /** The fields of the form that shows this text. */
    static LinkedHashMap<String, @Nullable Object> fields(PlanText text) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        TextPart.of(text).stream()
                .filter(part -> !part.name().equals(TextPart.REPORTS))
                .forEach(part -> fields.put(part.name(), part.shown().apply(text)));
        for (int row = 0; row < text.sections().size(); row++) {
            fields.put("section." + row + ".code", text.sections().get(row).code());
        }
        for (int row = 0; row < text.reports().size(); row++) {
            var report = text.reports().get(row);
            fields.put("report." + row + ".from", report.from());
            fields.put("report." + row + ".to", report.to());
            fields.put("report." + row + ".day", report.dayText());
            fields.put("report." + row + ".frequency", report.frequency());
        }
        TextPart.of(text).forEach(part -> fields.put(WAS + part.name(), part.fingerprint(text)));
        return fields;
    }

    WrittenText written() {
        var text = new PlanText(lines("bases"), sections(), lines("recipients"), reports());
        var shown = new HashMap<String, String>();
        var changed = new HashSet<String>();
        for (var part : TextPart.of(text)) {
            var was = input.text(WAS + part.name());
            shown.put(part.name(), was);
            var typed = part.name().equals(TextPart.REPORTS) ? typedReports() : input.text(part.name());
            if (!TextPart.fingerprint(typed).equals(was)) {
                changed.add(part.name());
            }
        }
        return new WrittenText(text, changed, shown, input.problems());
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
            sections.add(new TextSection(
                    input.trimmed(prefix + "code"), input.trimmed(prefix + "title"), input.trimmed(prefix + "body")));
        }
        return sections;
    }

    private List<ReportDay> reports() {
        return reportRows().stream().map(this::report).toList();
    }

    private String typedReports() {
        return reportRows().stream()
                .map(prefix -> ReportDay.summary(
                        input.text(prefix + "from"),
                        input.text(prefix + "to"),
                        input.choice(prefix + "frequency", ReportFrequency.class),
                        input.text(prefix + "day")))
                .collect(Collectors.joining("\n"));
    }

    /** The prefixes of those rows of reports that are not blank. */
    private List<String> reportRows() {
        return IntStream.range(0, input.rows("report"))
                .mapToObj(row -> "report." + row + ".")
                .filter(prefix -> input.has(prefix + "from") || input.has(prefix + "to") || input.has(prefix + "day"))
                .toList();
    }

    private ReportDay report(String prefix) {
        var day = day(prefix + "day");
        return new ReportDay(
                input.trimmed(prefix + "from"),
                input.trimmed(prefix + "to"),
                day == null ? null : MonthDay.from(day.date()),
                day == null || day.yearly() ? null : Integer.valueOf(day.date().getYear()),
                input.choice(prefix + "frequency", ReportFrequency.class));
    }

    /**
     * @param date the day; in {@link #LEAP_YEAR} when no year was typed
     * @param yearly whether no year was typed
     */
    private record Day(LocalDate date, boolean yearly) {}

    /**
     * The day typed as {@code 05/12} or {@code 05/12/2026}; null for a blank field. Other text gives null and a problem
     * at the field.
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
