package vn.tincay.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.viewer.Viewer;

/**
 * For whom a page was made: its forms carry this, so that what one person typed is never stored in the name of the next
 * one at a shared PC, nor for another agency after its writer changed the seat. It keeps mistakes away; who may do what is
 * decided by the rules of each route.
 */
@Component
public class PageOwner {

    public static final String FIELD = "_by";

    private static final String PERSON = "page owner";
    private static final String SEAT = "page seat";

    private final Seal seal;

    PageOwner(Seal seal) {
        this.seal = seal;
    }

    /** Two marks: of the person, and of the person in this seat. */
    public String of(Viewer viewer) {
        return person(viewer) + seal.of(SEAT, viewer.person() + " " + viewer.agency() + " " + viewer.role());
    }

    /** Whether the page was made for this person, in whatever seat. One that names nobody was not. */
    public boolean isSamePerson(Viewer viewer, String carried) {
        return carried.startsWith(person(viewer));
    }

    private String person(Viewer viewer) {
        return seal.of(PERSON, viewer.person().toString()) + ".";
    }

    /** A page that was opened before anybody signed in, or a script, names nobody: that is no other person. */
    public boolean isAnother(Viewer viewer, @Nullable String carried) {
        return carried != null && !carried.isEmpty() && !carried.equals(of(viewer));
    }

    public boolean isAnother(Viewer viewer, HttpServletRequest request) {
        var carried = request.getParameterValues(FIELD);
        return carried != null && Arrays.stream(carried).anyMatch(one -> isAnother(viewer, one));
    }
}
