package vn.tincay.access.person.list;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tincay.base.Problem;
import vn.tincay.base.text.Text;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.viewer.Role;

/**
 * The words that a list of people may use: the heads of its columns and the roles, in both languages, with or without
 * diacritics. The message keys {@code access.list.heads.*} hold the heads and {@code access.list.roles.*} further words
 * for roles, separated by semicolons.
 */
@Component
public class ListWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final MessageSource messages;
    private final Map<String, PersonColumn> columns = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();

    ListWords(MessageSource messages) {
        this.messages = messages;
        for (var language : LANGUAGES) {
            for (var column : PersonColumn.values()) {
                add(columns, column, message("access.list.heads." + column, language));
            }
            for (var role : grantableRoles()) {
                add(roles, role, role.name());
                add(roles, role, message("access.role." + role, language));
                add(roles, role, message("access.list.roles." + role, language));
            }
        }
    }

    /** The roles that a person can be given, in the order of {@link Role}. */
    public static List<Role> grantableRoles() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).toList();
    }

    private static <T> void add(Map<String, T> known, T meant, String words) {
        for (var word : words.split(";")) {
            known.putIfAbsent(VietnameseText.fold(word), meant);
        }
    }

    /** The column with this head; text after a bracket or an asterisk is ignored. Empty for an unknown head. */
    Optional<PersonColumn> column(String head) {
        return Optional.ofNullable(columns.get(VietnameseText.fold(head.replaceFirst("\\s*[(*].*$", ""))));
    }

    Optional<Role> role(String words) {
        return Optional.ofNullable(roles.get(VietnameseText.fold(words)));
    }

    /** The usual head of a column, in the reader's language. */
    public String head(PersonColumn column) {
        return message("access.list.heads." + column, LocaleContextHolder.getLocale())
                .split(";")[0];
    }

    String heads(Collection<PersonColumn> several) {
        return several.stream().map(this::head).collect(joining(", "));
    }

    /** The name of a role, in the reader's language. */
    public String roleName(Role role) {
        return message("access.role." + role, LocaleContextHolder.getLocale());
    }

    /** The problems of these rows, at the fields of the form that corrects them; each names its row. */
    public List<Problem> problems(Collection<CheckedPerson> rows) {
        return rows.stream()
                .flatMap(row -> row.problems().stream()
                        .map(problem -> Problem.at(
                                row.listed().prefix() + problem.field(),
                                "access.list.at-line",
                                String.valueOf(row.listed().line()),
                                new Text(text(problem, LANGUAGES.getFirst()), text(problem, LANGUAGES.getLast())))))
                .toList();
    }

    private String text(Problem problem, Locale language) {
        return messages.getMessage(problem.key(), problem.words(language.getLanguage()), language);
    }

    private String message(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
