package vn.tincay.report.draft;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.base.Problem;

/** Stores the notes of a draft as JSON: keys of messages with their arguments, so that they read in both languages. */
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
