package vn.tincay.base.web.input;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tincay.base.text.VietnameseText;

/**
 * A long list of check boxes, with a search and "tick all found". The part {@code tick-list} draws it. Without
 * JavaScript, its buttons send the form, and the handler shows the form again ({@link #isAsked}). A check box that
 * the search hides stays in the page with its tick.
 *
 * @param name the field that the ticked values are sent in
 * @param ticked the values of the ticked check boxes
 * @param words what was searched for; empty shows everything
 */
public record TickList(String name, List<Section> sections, Set<String> ticked, String words) {

    /**
     * Check boxes under one heading.
     *
     * @param hint what ticking one of them means; empty for none
     */
    public record Section(String label, String hint, List<CheckBox> checkBoxes) {
        public Section {
            checkBoxes = List.copyOf(checkBoxes);
        }
    }

    /** @param settled why the check box cannot be ticked, in the reader's language; empty for one that can */
    public record CheckBox(String value, String text, String settled) {
        public static CheckBox of(String value, String text) {
            return new CheckBox(value, text, "");
        }

        public boolean isOpen() {
            return settled.isEmpty();
        }
    }

    private enum Press {
        FIND,
        ALL,
        NONE
    }

    public TickList {
        sections = sections.stream()
                .filter(section -> !section.checkBoxes().isEmpty())
                .toList();
        ticked = Set.copyOf(ticked);
    }

    /** The list as sent, with the effect of the button of the list that was pressed, if any. */
    public static TickList of(String name, List<Section> sections, FormInput input) {
        var sent = new TickList(name, sections, Set.copyOf(input.all(name)), input.trimmed(searchField(name)));
        var press = isAsked(input, name) ? input.choice(pressField(name), Press.class) : null;
        if (press == null || press == Press.FIND) {
            return sent;
        }
        var found = sent.checkBoxes()
                .filter(box -> box.isOpen() && sent.isFound(box))
                .map(CheckBox::value)
                .collect(Collectors.toSet());
        var others = sent.ticked().stream().filter(value -> !found.contains(value));
        return new TickList(
                name,
                sections,
                press == Press.NONE
                        ? others.collect(Collectors.toSet())
                        : Stream.concat(others, found.stream()).collect(Collectors.toSet()),
                sent.words());
    }

    /** Whether a button of the list sent the form, which is then shown again. */
    public static boolean isAsked(FormInput input, String name) {
        return input.sent(pressField(name));
    }

    private static String searchField(String name) {
        return name + ".find";
    }

    private static String pressField(String name) {
        return name + ".press";
    }

    public String searchField() {
        return searchField(name);
    }

    public String pressField() {
        return pressField(name);
    }

    /** Whether each searched word begins a word of the label, with or without diacritics. */
    public boolean isFound(CheckBox box) {
        var text = " " + VietnameseText.fold(box.text());
        return Stream.of(VietnameseText.fold(words).split(" ")).allMatch(word -> text.contains(" " + word));
    }

    public boolean isFound(Section section) {
        return section.checkBoxes().stream().anyMatch(this::isFound);
    }

    public boolean isTicked(CheckBox box) {
        return box.isOpen() && ticked.contains(box.value());
    }

    public int size() {
        return Math.toIntExact(checkBoxes().count());
    }

    public int foundCount() {
        return Math.toIntExact(checkBoxes().filter(this::isFound).count());
    }

    public int tickedCount() {
        return Math.toIntExact(checkBoxes().filter(this::isTicked).count());
    }

    /** The ticked values that belong to check boxes of the list. */
    public List<String> chosen() {
        return checkBoxes().filter(this::isTicked).map(CheckBox::value).toList();
    }

    private Stream<CheckBox> checkBoxes() {
        return sections.stream().map(Section::checkBoxes).flatMap(Collection::stream);
    }
}
