package vn.tincay.report.web.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.Text;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.draft.DraftFields;
import vn.tincay.report.draft.structure.StructurePieces;
import vn.tincay.report.form.FormStructure;
import vn.tincay.report.form.Section;
import vn.tincay.report.form.WindowRule;

/** Puts the typed fields of the draft's page into its structure; fields that were not sent stay as they are. */
final class DraftChanges {

    private static final String ENGLISH = ".en";

    private final FormInput input;

    DraftChanges(FormInput input) {
        this.input = input;
    }

    FormStructure apply(FormStructure structure) {
        var texts = StructurePieces.mapSections(structure, this::section);
        return new FormStructure(
                texts.code(),
                texts.version(),
                texts.validFrom(),
                Objects.requireNonNull(text("title", texts.title())),
                input.sent("citation") ? input.trimmed("citation") : texts.citation(),
                window(texts.window()),
                texts.paper(),
                null,
                texts.sections(),
                texts.checks());
    }

    private WindowRule window(WindowRule window) {
        var kind = input.choice("kind", WindowRule.Kind.class);
        Map<String, Integer> due = new HashMap<>(window.due());
        for (var level : FormDraftPage.LEVELS) {
            var field = "due." + level;
            var days = input.whole(field);
            if (days != null && days >= 1) {
                due.put(level, days);
            } else if (days != null || input.has(field)) {
                input.problem(field, "report.draft.problem.due");
            } else if (input.sent(field)) {
                due.remove(level); // a level without a day of its own gets the latest of the others
            }
        }
        if (due.isEmpty()) {
            input.problem("due." + FormDraftPage.LEVELS.getFirst(), "report.draft.problem.due");
        }
        return new WindowRule(kind == null ? window.kind() : kind, window.from(), window.to(), due);
    }

    private FormStructure.Section section(FormStructure.Section section) {
        var title = Objects.requireNonNull(text(DraftFields.section(section), section.title()));
        return new FormStructure.Section(
                section.code(),
                title,
                StructurePieces.narratives(section).stream()
                        .map(this::narrative)
                        .toList(),
                StructurePieces.tables(section).stream().map(this::table).toList());
    }

    private Section.Narrative narrative(Section.Narrative narrative) {
        var field = DraftFields.narrative(narrative);
        return input.sent(field)
                ? new Section.Narrative(
                        narrative.code(),
                        Objects.requireNonNull(text(field, narrative.title())),
                        text(field + ".help", narrative.help()),
                        input.has(DraftFields.required(field)))
                : narrative;
    }

    private FormStructure.Table table(FormStructure.Table table) {
        return new FormStructure.Table(
                table.code(),
                Objects.requireNonNull(text(DraftFields.table(table), table.title())),
                table.note(),
                table.columns(),
                table.rows().stream().map(this::row).toList());
    }

    private FormStructure.Row row(FormStructure.Row row) {
        var field = DraftFields.row(row);
        if (!input.sent(field)) {
            return row;
        }
        boolean heading = StructurePieces.isHeading(row);
        boolean required = input.has(DraftFields.required(field));
        return new FormStructure.Row(
                row.code(),
                Objects.requireNonNull(text(field, row.title())),
                row.heading(),
                text(DraftFields.unit(row), row.unit()),
                row.type(),
                row.decimals(),
                row.formula(),
                row.summed(),
                (heading || row.formula() != null) ? row.required() : Boolean.valueOf(required),
                row.help(),
                row.skip());
    }

    /** The stored text, changed to what was typed; null when nothing is stored and nothing was typed. */
    private @Nullable Text text(String field, @Nullable Text stored) {
        if (!input.sent(field)) {
            return stored;
        }
        var vi = input.trimmed(field);
        if (stored == null && vi.isEmpty()) {
            return null;
        }
        var before = stored == null ? new Text("", "") : stored;
        // An English text that only repeats the Vietnamese one is dropped, so that it is derived again from the new
        // one.
        var kept = before.vi().equals(before.en()) ? "" : before.en();
        return new Text(vi, input.sent(field + ENGLISH) ? input.trimmed(field + ENGLISH) : kept);
    }
}
