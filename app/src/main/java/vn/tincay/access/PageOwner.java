package vn.tincay.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.viewer.Viewer;

/**
 * Marks a page with the person for whom it was made. The forms on the page send the mark, so that the input of one
 * person is never stored under the name of the next person at a shared PC, nor for another agency after the
 * membership was changed. It prevents mistakes; the access rule of each route decides who may do what.
 */
@Component
public class PageOwner {

    public static final String FIELD = "_by";

    private static final String PERSON = "page owner";
    private static final String MEMBERSHIP = "page membership";

    private final TextSealing seal;

    PageOwner(TextSealing seal) {
        this.seal = seal;
    }

    /**
     * The mark of a page for this viewer: a signature of the person and one of the person with the current membership,
     * joined by a dot.
     */
    public String of(Viewer viewer) {
        return personMark(viewer)
                + seal.sign(MEMBERSHIP, viewer.person() + " " + viewer.agency() + " " + viewer.role());
    }

    /** Whether the page was rendered for this person, in any membership; false when the page carries no mark. */
    public boolean isSamePerson(Viewer viewer, String carried) {
        return carried.startsWith(personMark(viewer));
    }

    private String personMark(Viewer viewer) {
        return seal.sign(PERSON, viewer.person().toString()) + ".";
    }

    /**
     * Whether the page was rendered for another person or for another membership. A page opened before sign-in, or a
     * script, carries no mark and is accepted.
     */
    public boolean isAnother(Viewer viewer, @Nullable String carried) {
        return carried != null && !carried.isEmpty() && !carried.equals(of(viewer));
    }

    public boolean isAnother(Viewer viewer, HttpServletRequest request) {
        var carried = request.getParameterValues(FIELD);
        return carried != null && Arrays.stream(carried).anyMatch(one -> isAnother(viewer, one));
    }
}
