package vn.tincay.base.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: who is signed in, the jobs on the left, unread notices, the demonstration banner.
 *
 * @param keeps whether units and bodies may be entered, so that the links to those pages are shown
 */
public record Frame(@Nullable Who who, List<Job> jobs, int notices, boolean demo, boolean keeps) {

    /**
     * The person acting, and for which agency.
     *
     * @param others counts further agencies to switch to
     * @param owner what the forms of the page carry, so that they are taken from this person in this seat only
     */
    public record Who(String name, String agency, String role, int others, String owner) {}

    /** One of the jobs of the left navigation; {@code key} is its message key and names its icon. */
    public record Job(String key, String href, boolean current) {}

    /** Whether the person works with plans and reports; who only looks after accounts has nothing to search there. */
    public boolean hasContent() {
        return jobs.stream().anyMatch(job -> job.key().equals("today"));
    }

    public static Frame anonymous(boolean demo) {
        return new Frame(null, List.of(), 0, demo, false);
    }

    /** Supplies the frame of the current request; the bottom room implements it, since it knows all rooms. */
    @FunctionalInterface
    public interface Source {
        Frame of(jakarta.servlet.http.HttpServletRequest request);
    }
}
