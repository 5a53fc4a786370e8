package vn.tincay.access.person.list;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row of a list of people, as typed.
 *
 * @param line the number of the row in the workbook or the pasted block
 */
public record ListedPerson(int line, Map<PersonColumn, String> texts) {

    public String text(PersonColumn column) {
        return texts.getOrDefault(column, "");
    }

    public ListedPerson with(PersonColumn column, String text) {
        var changed = new EnumMap<PersonColumn, String>(PersonColumn.class);
        changed.putAll(texts);
        changed.put(column, tidy(text));
        return new ListedPerson(line, changed);
    }

    /** The prefix of this row's fields in a form: {@code person.12.} */
    public String prefix() {
        return "person." + line + ".";
    }

    /** The row as a line of a hidden field: its number and every column, separated by tabs. */
    String carried() {
        return line + "\t"
                + Arrays.stream(PersonColumn.values())
                        .map(column -> tidy(text(column)))
                        .collect(Collectors.joining("\t"));
    }

    /** The text on one line with single spaces, so that a page that carries a checked list does not change it. */
    static String tidy(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Reads {@link #carried}; empty for a malformed line. */
    static Optional<ListedPerson> ofCarried(String carried) {
        var cells = carried.split("\t", -1);
        if (cells.length != PersonColumn.values().length + 1 || !cells[0].matches("\\d{1,7}")) {
            return Optional.empty();
        }
        var texts = new EnumMap<PersonColumn, String>(PersonColumn.class);
        int place = 0;
        for (var column : PersonColumn.values()) {
            texts.put(column, tidy(cells[++place]));
        }
        return Optional.of(new ListedPerson(Integer.parseInt(cells[0]), texts));
    }
}
