package vn.tincay.access.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tincay.access.PageOwner;
import vn.tincay.access.web.signin.ReturnPath;
import vn.tincay.base.web.failure.RecordAddress;
import vn.tincay.base.web.input.ChosenFile;
import vn.tincay.base.web.input.TypedFields;
import vn.tincay.viewer.Resendable;

/**
 * A form whose sender was no longer signed in, or was another person. The page that says so carries it, so that the
 * person for whom it was made can send it again or copy it. It never holds passwords or the CSRF token.
 *
 * @param action the address it was sent to; it can be sent again only there
 * @param resendable whether it may be sent again ({@link Resendable}); otherwise it is only shown for copying
 * @param owner the person for whom the page with the form was made, as a mark of {@link PageOwner}
 * @param files the files that were chosen and must be chosen again
 */
public record KeptForm(
        String action, boolean resendable, String owner, List<TypedFields.Field> fields, List<ChosenFile> files) {

    /** The path of the page that shows a kept form. */
    public static final String PATH = "/account/kept";

    /** Session attribute: the encrypted form. */
    public static final String HELD = "tincay.kept";

    /** The hidden field that marks a kept form that is sent again. */
    static final String AGAIN = "_kept";

    /**
     * The typed fields and chosen files of this request; null when there are neither, or when the page names no person.
     */
    static @Nullable KeptForm of(HttpServletRequest request, boolean resendable) {
        var typed = TypedFields.of(request);
        var owner = request.getParameter(PageOwner.FIELD);
        var files = ChosenFile.of(request);
        return owner == null || owner.isEmpty() || typed.fields().isEmpty() || files.isEmpty() && typed.isEmpty()
                ? null
                : new KeptForm(address(request), resendable, owner, typed.fields(), files);
    }

    /** The typed fields as text, one line each, for reading or copying. */
    public String text() {
        return new TypedFields(fields).text();
    }

    /** The file names by the field they were chosen in. */
    public Map<String, List<String>> chosen() {
        return ChosenFile.byField(files);
    }

    /** The address of the record that the form belongs to; the person can repeat the step there. */
    public String record() {
        return ReturnPath.safe(RecordAddress.from(action));
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
