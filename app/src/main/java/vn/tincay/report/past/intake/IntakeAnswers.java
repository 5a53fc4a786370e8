package vn.tincay.report.past.intake;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.report.past.source.Dash;
import vn.tincay.report.past.source.FigureReader;

/**
 * An officer's answers about a file, by the name of the field that asks, such as {@code dash}, {@code sheet.0.period},
 * {@code sheet.0.column.3}, {@code unit.<folded name>}, {@code out.0.17}. A question without an answer is open, or its
 * answer is proposed from the file.
 */
public record IntakeAnswers(Map<String, String> values) {

    public static final IntakeAnswers NONE = new IntakeAnswers(Map.of());

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String VIETNAMESE = "vi";

    public IntakeAnswers {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    static IntakeAnswers read(String json) {
        return new IntakeAnswers(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
    }

    String json() {
        return JSON.writeValueAsString(values);
    }

    /** These answers with further ones, which replace those to the same questions; a blank one removes the answer. */
    public IntakeAnswers with(Map<String, String> further) {
        var all = new TreeMap<>(values);
        all.putAll(further);
        all.values().removeIf(String::isBlank);
        return new IntakeAnswers(all);
    }

    /** The answer in this field; null when there is none. */
    public @Nullable String of(String field) {
        return values.get(field);
    }

    public FigureReader figureReader() {
        var dash = values.get("dash");
        return new FigureReader(values.getOrDefault("notation", VIETNAMESE), dash == null ? null : Dash.valueOf(dash));
    }

    public static String sheetField(int sheet, String question) {
        return "sheet." + sheet + "." + question;
    }

    /** The field that asks which unit a name means. */
    public static String unitField(String name) {
        return "unit." + VietnameseText.fold(name);
    }

    /** The field that leaves a row out. */
    public static String leaveOutField(String row) {
        return "out." + row;
    }
}
