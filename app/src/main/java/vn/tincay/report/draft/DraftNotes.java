package vn.tincay.report.draft;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.base.Problem;

/**
 * Converts the notes of a draft to JSON and back: message keys with arguments, so that they can be shown in both
 * languages.
 */
final class DraftNotes {

    private static final JsonMapper JSON = JsonMapper.shared();

    private DraftNotes() {}

    static List<Problem> read(String json) {
        return JSON.readValue(json, new TypeReference<List<Problem>>() {});
    }

    static String write(List<Problem> notes) {
        return JSON.writeValueAsString(notes);
    }
}
