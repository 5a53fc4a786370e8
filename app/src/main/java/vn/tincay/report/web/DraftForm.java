package vn.tincay.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.util.MultiValueMap;
import vn.tincay.report.Entry;

/**
 * What a form on the screen sent: {@code cell.<code>} with {@code was.cell.<code>}, {@code part.<code>} with
 * {@code was.part.<code>}. A field that is not sent is not touched.
 */
record DraftForm(MultiValueMap<String, String> fields) {

    private static final String CELL = "cell.";
    private static final String PART = "part.";

    record Words(String part, String was, String body) {}

    List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (var name : fields.keySet()) {
            if (name.startsWith(CELL)) {
                entries.add(new Entry(name.substring(CELL.length()), value("was." + name), value(name)));
            }
        }
        return entries;
    }

    List<Words> words() {
        var words = new ArrayList<Words>();
        for (var name : fields.keySet()) {
            if (name.startsWith(PART)) {
                words.add(new Words(name.substring(PART.length()), value("was." + name), value(name)));
            }
        }
        return words;
    }

    String value(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }
}
