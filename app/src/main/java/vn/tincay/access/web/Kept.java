package vn.tincay.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import vn.tincay.access.ChosenFile;
import vn.tincay.access.PageOwner;
import vn.tincay.base.TypedText;

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
        var files = files(request);
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
        return files.stream()
                .collect(Collectors.groupingBy(
                        ChosenFile::field,
                        LinkedHashMap::new,
                        Collectors.mapping(ChosenFile::name, Collectors.toList())));
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

    private static List<ChosenFile> files(HttpServletRequest request) {
        if (request.getAttribute(ChosenFile.LIST) instanceof List<?> files) {
            return files.stream().map(ChosenFile.class::cast).toList();
        }
        var type = request.getContentType();
        return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE) ? sent(request) : List.of();
    }

    /** Who has given the password but not the code is known well enough for the server to have read the files. */
    private static List<ChosenFile> sent(HttpServletRequest request) {
        try {
            return request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isBlank())
                    .map(part -> new ChosenFile(part.getName(), TypedText.mend(part.getSubmittedFileName())))
                    .toList();
        } catch (IOException | ServletException unread) {
            return List.of();
        }
    }
}
