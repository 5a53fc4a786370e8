package vn.tincay.base.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts around every page: the signed-in person, the navigation, unread notices, the demonstration banner. */
public record Frame(@Nullable SignedInPerson person, List<MenuEntry> menu, int notices, boolean demo) {

    /**
     * The signed-in person and the agency they act for.
     *
     * @param others the number of further memberships to switch to
     * @param owner identifies person and membership; the forms of the page send it, so that a form is accepted only
     *     from the same person in the same membership
     */
    public record SignedInPerson(String name, String agency, String role, int others, String owner) {}

    /** An entry of the navigation; {@code key} is its message key and names its icon. */
    public record MenuEntry(String key, String href, boolean current) {}

    /** Whether the person works with plans and reports. People who only manage accounts have nothing to search. */
    public boolean hasContent() {
        return menu.stream().anyMatch(entry -> entry.key().equals("today"));
    }

    public static Frame anonymous(boolean demo) {
        return new Frame(null, List.of(), 0, demo);
    }

    /** Supplies the frame of the current request. The room {@code site} implements it, because it knows all rooms. */
    @FunctionalInterface
    public interface Source {
        Frame of(jakarta.servlet.http.HttpServletRequest request);
    }
}
