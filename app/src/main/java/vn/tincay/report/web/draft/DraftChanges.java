package vn.tincay.report.web.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.Text;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.draft.DraftFields;
import vn.tincay.report.draft.structure.SheetPieces;
import vn.tincay.report.form.Section;
import vn.tincay.report.form.Sheet;
import vn.tincay.report.form.WindowRule;

/** Puts the typed fields of the draft's page into its structure; fields that were not sent stay as they are. */
final class DraftChanges {

    private static final String ENGLISH = ".en";

    private final FormInput input;

    DraftChanges(FormInput input) {
        this.input = input;
    }

    Sheet apply(Sheet sheet) {
        var texts = SheetPieces.mapParts(sheet, this::part);
        return new Sheet(
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
                due.remove(level); // such a level has the latest day of the others
            }
        }
        if (due.isEmpty()) {
            input.problem("due." + FormDraftPage.LEVELS.getFirst(), "report.draft.problem.due");
        }
        return new WindowRule(kind == null ? window.kind() : kind, window.from(), window.to(), due);
    }

    private Sheet.Part part(Sheet.Part part) {
        var title = Objects.requireNonNull(text(DraftFields.section(part), part.title()));
        return new Sheet.Part(
                part.code(),
                title,
                SheetPieces.narratives(part).stream().map(this::narrative).toList(),
                SheetPieces.tables(part).stream().map(this::table).toList());
    }

    private Section.Narrative narrative(Section.Narrative part) {
        var field = DraftFields.narrative(part);
        return input.sent(field)
                ? new Section.Narrative(
                        part.code(),
                        Objects.requireNonNull(text(field, part.title())),
                        text(field + ".help", part.help()),
                        input.has(DraftFields.required(field)))
                : part;
    }

    private Sheet.Grid table(Sheet.Grid table) {
        return new Sheet.Grid(
                table.code(),
                Objects.requireNonNull(text(DraftFields.table(table), table.title())),
                table.note(),
                table.columns(),
                table.rows().stream().map(this::row).toList());
    }

    private Sheet.Row row(Sheet.Row row) {
        var field = DraftFields.row(row);
        if (!input.sent(field)) {
            return row;
        }
        boolean heading = SheetPieces.isHeading(row);
        boolean required = input.has(DraftFields.required(field));
        return new Sheet.Row(
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

    /** The stored text with what was typed; null when nothing is stored and nothing was typed. */
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
