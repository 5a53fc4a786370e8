package vn.tincay.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.access.PageOwner;
import vn.tincay.base.web.ChosenFile;

/**
 * What a form sent when it could not be stored for its sender: kept on the page that says so, to be sent again or copied.
 * Never with passwords, never with the form's token.
 *
 * @param action the address it went to, and the only one it may go to again
 * @param by for whom the form's page was made ({@link PageOwner}), empty when it named nobody
 * @param files that were chosen and must be chosen again
 */
public record Kept(String action, String by, List<Field> fields, List<ChosenFile> files) {

    /** Carried by the form that sends it again. */
    static final String AGAIN = "_kept";

    private static final Set<String> SECRET = Set.of("password", "repeated", "current");
    private static final Set<String> OF_THE_PAGE = Set.of("seen", "version", "to", "back");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public record Field(String name, String text) {

        /** The page put it there, nobody typed it. */
        boolean isOfThePage() {
            return OF_THE_PAGE.contains(name)
                    || name.startsWith("was.")
                    || text.isBlank()
                    || ID.matcher(text).matches();
        }
    }

    /** The typed fields of this request, or null when it has none: a step alone is not repeated unseen. */
    static @Nullable Kept of(HttpServletRequest request) {
        if (isOfTheAccount(request)
                || request.getParameterMap().keySet().stream().anyMatch(SECRET::contains)) {
            return null;
        }
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, texts) -> {
            for (var text : name.startsWith("_") ? new String[0] : texts) {
                fields.add(new Field(name, text));
            }
        });
        var by = request.getParameter(PageOwner.FIELD);
        var files = ChosenFile.of(request);
        return files.isEmpty() && fields.stream().allMatch(Field::isOfThePage)
                ? null
                : new Kept(address(request), by == null ? "" : by, List.copyOf(fields), files);
    }

    /** What was typed, each in a line of its own, to be read or copied. */
    public String text() {
        return fields.stream()
                .filter(Predicate.not(Field::isOfThePage))
                .map(field -> field.text().strip())
                .collect(Collectors.joining("\n"));
    }

    /** The names of the files, by the field they were chosen in. */
    public Map<String, List<String>> chosen() {
        return ChosenFile.byField(files);
    }

    /** Their names in one line; empty when the form had no file. */
    public String fileNames() {
        return files.stream().map(ChosenFile::name).collect(Collectors.joining(", "));
    }

    private static boolean isOfTheAccount(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/account");
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
