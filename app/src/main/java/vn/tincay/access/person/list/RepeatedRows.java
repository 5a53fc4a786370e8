package vn.tincay.access.person.list;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tincay.base.Problem;
import vn.tincay.base.text.VietnameseText;

/** Finds the rows of a list that repeat the login or the person of another row. */
final class RepeatedRows {

    private final Map<String, List<CheckedPerson>> byLogin = new HashMap<>();
    private final Map<List<Object>, CheckedPerson> byPerson = new HashMap<>();

    RepeatedRows(List<CheckedPerson> rows) {
        for (var row : rows) {
            var typed = row.listed().text(PersonColumn.LOGIN).toLowerCase(Locale.ROOT);
            if (!typed.isEmpty()) {
                byLogin.merge(
                        typed,
                        List.of(row),
                        (before, one) ->
                                Stream.concat(before.stream(), one.stream()).toList());
            }
            byPerson.putIfAbsent(person(row), row);
        }
    }

    /**
     * The problem of a row that repeats another one. Of rows with the same login and one name, the first has no
     * problem. If the names differ, every such row has the problem, because only a person can decide whose login it
     * is. Of rows without a login, the first of the same name, agency and role has no problem.
     */
    Optional<Problem> problem(CheckedPerson row) {
        var typed = row.listed().text(PersonColumn.LOGIN).toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            var first = byPerson.getOrDefault(person(row), row);
            return isSameRow(first, row)
                    ? Optional.empty()
                    : Optional.of(Problem.at(
                            "login",
                            "access.list.person-twice",
                            String.valueOf(first.listed().line())));
        }
        var same = byLogin.getOrDefault(typed, List.of(row));
        var first = same.getFirst();
        boolean oneName = same.stream().map(RepeatedRows::name).distinct().count() == 1;
        if (same.size() == 1 || (oneName && isSameRow(first, row))) {
            return Optional.empty();
        }
        int other = (isSameRow(first, row) ? same.get(1) : first).listed().line();
        return Optional.of(Problem.at("login", "access.list.login-twice", String.valueOf(other)));
    }

    private static List<Object> person(CheckedPerson row) {
        return List.of(
                name(row),
                row.agency() == null
                        ? row.listed().text(PersonColumn.AGENCY)
                        : row.agency().id(),
                String.valueOf(row.role()));
    }

    private static boolean isSameRow(CheckedPerson one, CheckedPerson other) {
        return one.listed().line() == other.listed().line();
    }

    private static String name(CheckedPerson row) {
        return VietnameseText.fold(row.name());
    }
}
