package vn.tincay.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.access.PageOwner;

/**
 * What a form sent when it could not be stored for its sender: kept on the page that says so, to be sent again or copied.
 * Never with passwords, never with the form's token.
 *
 * @param action the address it went to, and the only one it may go to again
 * @param by for whom the form's page was made ({@link PageOwner}), empty when it named nobody
 * @param files names of the fields whose files must be chosen again
 */
public record Kept(String action, String by, List<Field> fields, List<String> files) {

    /** Request attribute: the file fields of a form of which only the texts were read. */
    public static final String FILES = "tincay.kept.files";

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
        return fields.stream().allMatch(Field::isOfThePage)
                ? null
                : new Kept(address(request), by == null ? "" : by, List.copyOf(fields), files(request));
    }

    /** What was typed, each in a line of its own, to be read or copied. */
    public String text() {
        return fields.stream()
                .filter(Predicate.not(Field::isOfThePage))
                .map(field -> field.text().strip())
                .collect(Collectors.joining("\n"));
    }

    private static boolean isOfTheAccount(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/account");
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static List<String> files(HttpServletRequest request) {
        return request.getAttribute(FILES) instanceof List<?> names
                ? names.stream().map(String.class::cast).toList()
                : List.of();
    }
}
