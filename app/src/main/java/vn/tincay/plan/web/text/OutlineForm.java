package vn.tincay.plan.web.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.outline.OutlineRules;
import vn.tincay.plan.outline.PlanOutline;
import vn.tincay.plan.outline.SectionCodes;
import vn.tincay.plan.text.TextSection;

/**
 * The sections of an outline as typed, in the order of the form. Adding, moving or removing a section only shows the
 * form again; nothing is stored before the outline is saved.
 */
record OutlineForm(List<Row> rows) {

    /**
     * @param code the section's code, hidden in the form; empty for a new one
     * @param receives the code of the stored facts that the printed section receives; empty for none
     */
    record Row(String code, String receives, String title, String body) {

        static final Row BLANK = new Row("", "", "", "");

        private Row withInserted(String insertion) {
            var gap = body.isEmpty() || Character.isWhitespace(body.charAt(body.length() - 1)) ? "" : " ";
            return new Row(code, receives, title, body + gap + insertion);
        }
    }

    static OutlineForm of(PlanOutline outline, OutlineNames names) {
        return new OutlineForm(outline.sections().stream()
                .map(section -> new Row(
                        section.code(),
                        section.printsStoredFacts() ? section.code() : "",
                        names.inWords(section.title()),
                        names.inWords(section.body())))
                .toList());
    }

    static OutlineForm of(FormInput input) {
        return new OutlineForm(IntStream.range(0, input.rows("section"))
                .mapToObj(row -> "section." + row + ".")
                .filter(prefix -> input.sent(prefix + "title"))
                .map(prefix -> new Row(
                        input.trimmed(prefix + "code"),
                        input.trimmed(prefix + "receives"),
                        input.text(prefix + "title"),
                        input.text(prefix + "body")))
                .toList());
    }

    /** The fields of the form that shows these sections. */
    FormInput input() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (int row = 0; row < rows.size(); row++) {
            var prefix = "section." + row + ".";
            fields.put(prefix + "code", rows.get(row).code());
            fields.put(prefix + "title", rows.get(row).title());
            fields.put(prefix + "receives", rows.get(row).receives());
            fields.put(prefix + "body", rows.get(row).body());
        }
        return FormInput.of(fields);
    }

    /**
     * The form after a button was pressed: {@code add}, {@code up:1}, {@code down:1}, {@code remove:1} or {@code
     * insert:1:year}. A button of a section that does not exist changes nothing.
     */
    OutlineForm after(String button, OutlineNames names) {
        var parts = button.split(":", 3);
        var changed = new ArrayList<>(rows);
        if (parts[0].equals("add")) {
            changed.add(Row.BLANK);
            return new OutlineForm(changed);
        }
        int row = parts.length > 1 && parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : -1;
        if (row < 0 || row >= changed.size()) {
            return this;
        }
        switch (parts[0]) {
            case "up" -> Collections.swap(changed, row, Math.max(0, row - 1));
            case "down" -> Collections.swap(changed, row, Math.min(changed.size() - 1, row + 1));
            case "remove" -> changed.remove(row);
            case "insert" ->
                changed.set(row, changed.get(row).withInserted(parts.length == 3 ? names.shown(parts[2]) : ""));
            default -> {}
        }
        return new OutlineForm(changed);
    }

    /** The outline with these sections, or the problems at their fields, in the order of the form. */
    Outcome<PlanOutline> outline(OutlineNames names) {
        var input = input();
        var outline = new PlanOutline(sections(input, names));
        var rules = OutlineRules.checked(outline).fold(checked -> List.<Problem>of(), problems -> problems);
        var fields = List.copyOf(input.names());
        var problems = input.problemsWith(rules).stream()
                .sorted(Comparator.comparingInt(problem -> fields.indexOf(problem.field())))
                .toList();
        return problems.isEmpty() ? Outcome.done(outline) : Outcome.refused(problems);
    }

    private List<TextSection> sections(FormInput input, OutlineNames names) {
        var codes = rows.stream().map(Row::code).collect(Collectors.toSet());
        var sections = new ArrayList<TextSection>();
        for (int row = 0; row < rows.size(); row++) {
            var prefix = "section." + row + ".";
            var title = read(prefix + "title", input, names).replaceAll("\\s+", " ");
            var receives = input.choices(prefix + "receives", TextSection.FILLED);
            var code = receives.isEmpty() ? ownCode(rows.get(row), title, codes) : receives.getFirst();
            codes.add(code);
            sections.add(new TextSection(code, title, read(prefix + "body", input, names)));
        }
        return sections;
    }

    private static String read(String field, FormInput input, OutlineNames names) {
        var read = names.read(input.trimmed(field));
        if (!read.unknown().isEmpty()) {
            input.problem(field, "plan.outline.problem.name", read.unknown().getFirst());
        }
        return read.words();
    }

    /**
     * The section's code, or a new one when it has none or when its code stands for stored facts that it no longer
     * receives.
     */
    private static String ownCode(Row row, String title, Collection<String> used) {
        return TextSection.FILLED.contains(row.code()) || !row.code().matches("[a-z0-9-]{1,40}")
                ? SectionCodes.unused(title, used)
                : row.code();
    }
}
