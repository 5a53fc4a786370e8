package vn.tincay.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.access.PageOwner;
import vn.tincay.base.web.ChosenFile;
import vn.tincay.base.web.TypedFields;

/**
 * What a form sent when it could not be stored for its sender: kept on the page that says so, to be sent again or copied.
 * Never with passwords, never with the form's token.
 *
 * @param action the address it went to, and the only one it may go to again
 * @param by for whom the form's page was made ({@link PageOwner}), empty when it named nobody
 * @param files that were chosen and must be chosen again
 */
public record Kept(String action, String by, List<TypedFields.Field> fields, List<ChosenFile> files) {

    /** Carried by the form that sends it again. */
    static final String AGAIN = "_kept";

    /** The typed fields of this request, or null when it has none: a step alone is not repeated unseen. */
    static @Nullable Kept of(HttpServletRequest request) {
        var typed = TypedFields.of(request);
        var by = request.getParameter(PageOwner.FIELD);
        var files = ChosenFile.of(request);
        return typed.fields().isEmpty() || files.isEmpty() && typed.isEmpty()
                ? null
                : new Kept(address(request), by == null ? "" : by, typed.fields(), files);
    }

    /** What was typed, each in a line of its own, to be read or copied. */
    public String text() {
        return new TypedFields(fields).text();
    }

    /** The names of the files, by the field they were chosen in. */
    public Map<String, List<String>> chosen() {
        return ChosenFile.byField(files);
    }

    /** Their names in one line; empty when the form had no file. */
    public String fileNames() {
        return files.stream().map(ChosenFile::name).collect(Collectors.joining(", "));
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
