package vn.tincay.base.web.input;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tincay.base.web.failure.RecordAddress;

/**
 * The fields of a form: those typed and those the page added. It never holds passwords, secrets of links, fields of
 * account pages, or the CSRF token.
 */
public record TypedFields(List<Field> fields) {

    /** Request attribute with the fields, when a filter has read them and the request no longer has them. */
    public static final String READ = "tincay.typed-fields";

    private static final Set<String> SECRET = Set.of("password", "repeated", "current", "tokens");
    private static final Pattern ACCOUNT = Pattern.compile("/(account|sign-in|sign-out|invitations)(/.*)?");
    private static final Set<String> OF_THE_PAGE = Set.of("seen", "version", "to", "back");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public record Field(String name, String text) {

        /** Whether nobody typed the field: the page added it, or it is blank. */
        boolean isAddedByPage() {
            return OF_THE_PAGE.contains(name)
                    || name.startsWith("was.")
                    || text.isBlank()
                    || ID.matcher(text).matches();
        }
    }

    public static TypedFields of(HttpServletRequest request) {
        if (request.getAttribute(READ) instanceof TypedFields read) {
            return read;
        }
        var sent = request.getParameterMap();
        if (ACCOUNT.matcher(RecordAddress.address(request)).matches()
                || sent.keySet().stream().anyMatch(SECRET::contains)) {
            return new TypedFields(List.of());
        }
        var fields = new ArrayList<Field>();
        sent.forEach((name, texts) -> {
            for (var text : name.startsWith("_") ? new String[0] : texts) {
                fields.add(new Field(name, text));
            }
        });
        return new TypedFields(List.copyOf(fields));
    }

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return fields.stream().allMatch(Field::isAddedByPage);
    }

    /** The typed fields as text, one line each, for reading or copying. */
    public String text() {
        return text(List.of(), "vi");
    }

    /** The typed fields as text, one line each, with the label of the field where a room knows it. */
    public String text(List<FieldNames> names, String lang) {
        return fields.stream()
                .filter(Predicate.not(Field::isAddedByPage))
                .map(field -> names.stream()
                                .flatMap(room -> room.of(field.name(), lang).stream())
                                .findFirst()
                                .map(name -> name + ": ")
                                .orElse("")
                        + field.text().replace("\0", "").strip())
                .collect(Collectors.joining("\n"));
    }
}
