package vn.tincay.document.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.TimelineEntry;
import vn.tincay.base.TimelineEntry.Words;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.document.number.BookEntry;
import vn.tincay.document.number.EntryChanges;
import vn.tincay.document.number.EntryContent;

/**
 * One entry of the register.
 *
 * @param document the address of the document that carries the number; null when there is none
 * @param mayComplete whether the viewer keeps the book and the number is not cancelled
 * @param input the columns in the form, stored or typed
 */
public record EntryPage(
        BookEntry entry,
        @Nullable String document,
        boolean mayComplete,
        List<EntryChanges.Change> changes,
        FormInput input,
        String fingerprint) {

    public boolean mayWrite(EntryContent.Field field) {
        return mayComplete && entry.mayWrite(field);
    }

    public boolean isFilled(EntryContent.Field field) {
        return entry.filled().contains(field);
    }

    /** The stored value of a column in words; empty when there is none. */
    public String words(EntryContent.Field field) {
        return entry.content().inWords().getOrDefault(field, "");
    }

    public List<TimelineEntry> timeline() {
        return changes.stream()
                .map(change -> TimelineEntry.of(
                                change.at(),
                                Words.of("document.entry.changed."
                                        + change.field().label()),
                                change.by(),
                                change.after())
                        .notes(
                                change.before() == null
                                        ? List.of()
                                        : List.of(Words.of("document.entry.before", change.before()))))
                .toList();
    }

    public String back() {
        return "/numbers?type=" + entry.type() + "&year=" + entry.year();
    }
}
