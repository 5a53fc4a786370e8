package vn.tincay.plan.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * One fact of a document.
 *
 * @param id stable within the reading: {@code targets-0}, {@code header-number}
 * @param fields values as read or corrected, by field name; several items are on separate lines
 * @param fromLine first line it was taken from; 0 when the document does not state it
 * @param toLine last line it was taken from; 0 when the document does not state it
 * @param confidence 0–1 as computed by the reader; 1 for a fact added by a person
 * @param decision what an officer decided on it
 * @param revision increases with each change, so that concurrent edits are detected
 */
public record Fact(
        String id,
        FactCard card,
        Map<String, String> fields,
        int fromLine,
        int toLine,
        double confidence,
        @JsonProperty("standing") Decision decision,
        int revision) {

    /** An officer's decision on a fact. */
    public enum Decision {
        OPEN,
        CONFIRMED,
        DROPPED
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public List<String> items(String name) {
        return field(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The values of all non-blank fields. */
    public List<String> values() {
        return card.fields().stream()
                .map(this::field)
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The position among the facts of its kind, from 1. Header fields have none, since their ids end with a name. */
    public int position() {
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)) + 1;
    }

    public Fact with(Map<String, String> changed, Decision now) {
        return new Fact(id, card, changed, fromLine, toLine, confidence, now, revision + 1);
    }

    /** The text that represents the fact in a list or beside its line: its first field with a value, or "–". */
    public String headline() {
        return card.fields().stream()
                .filter(name -> !name.equals("no") && !name.equals("requested"))
                .map(this::field)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("–");
    }
}
