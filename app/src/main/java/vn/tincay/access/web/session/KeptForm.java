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
 * What a form sent when it could not be stored for its sender: kept on the page that says so, to be sent again or copied
 * by the person it was made for. Never with passwords, never with the form's token.
 *
 * @param action the address it went to, and the only one it may go to again
 * @param again whether it may be sent again ({@link Resendable}); otherwise it is only shown for copying
 * @param by for whom the form's page was made ({@link PageOwner})
 * @param files that were chosen and must be chosen again
 */
public record KeptForm(
        String action, boolean again, String by, List<TypedFields.Field> fields, List<ChosenFile> files) {

    /** The page that shows it. */
    public static final String PATH = "/account/kept";

    /** Session attribute: the sealed form. */
    public static final String HELD = "tincay.kept";

    /** Carried by the form that sends it again. */
    static final String AGAIN = "_kept";

    /** The typed fields of this request, or null when nobody typed any, or for a page that was made for nobody. */
    static @Nullable KeptForm of(HttpServletRequest request, boolean again) {
        var typed = TypedFields.of(request);
        var by = request.getParameter(PageOwner.FIELD);
        var files = ChosenFile.of(request);
        return by == null || by.isEmpty() || typed.fields().isEmpty() || files.isEmpty() && typed.isEmpty()
                ? null
                : new KeptForm(address(request), again, by, typed.fields(), files);
    }

    /** What was typed, each in a line of its own, to be read or copied. */
    public String text() {
        return new TypedFields(fields).text();
    }

    /** The names of the files, by the field they were chosen in. */
    public Map<String, List<String>> chosen() {
        return ChosenFile.byField(files);
    }

    /** Where the record stands that the form belonged to, to take the step anew. */
    public String record() {
        return ReturnPath.safe(RecordAddress.from(action));
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
