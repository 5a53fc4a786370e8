package vn.tincay.access.person.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tincay.access.person.ListedName;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.table.TextRow;

/**
 * A list of people to invite, read from a workbook or a pasted block.
 *
 * @param unread the heads of columns that the product does not know and ignores
 */
public record ListedPeople(List<ListedPerson> people, List<String> unread) {

    /** The greatest number of people in a list; no province opens more accounts at once. */
    public static final int MOST = 1000;

    /** How many filled rows are searched for the heads: lists often begin with a title. */
    private static final int ROWS_BEFORE_HEADS = 20;

    /** How many known heads a row needs to count as the row of heads: "Họ và tên" alone may be a title. */
    private static final int FEWEST_HEADS = 2;

    public ListedPeople {
        people = List.copyOf(people);
        unread = List.copyOf(unread);
    }

    /**
     * Reads rows of texts, whose columns may have any order. Refuses rows without the required heads, without people,
     * or with more than {@link #MOST}.
     *
     * @param field the form field at which problems are shown
     */
    public static Outcome<ListedPeople> read(List<TextRow> rows, ListWords words, String field) {
        var filled = rows.stream().filter(row -> !row.isBlank()).toList();
        if (filled.isEmpty()) {
            return Outcome.refused(Problem.at(field, "access.list.empty"));
        }
        var heads = filled.stream()
                .limit(ROWS_BEFORE_HEADS)
                .filter(row -> knownHeads(row, words) >= FEWEST_HEADS)
                .findFirst();
        if (heads.isEmpty()) {
            return Outcome.refused(Problem.at(field, "access.list.no-heads"));
        }
        var places = new EnumMap<PersonColumn, Integer>(PersonColumn.class);
        var unread = new ArrayList<String>();
        for (int x = 0; x < heads.get().cells().size(); x++) {
            var head = heads.get().cell(x);
            var column = words.column(head).orElse(null);
            if (column == null && !head.isEmpty()) {
                unread.add(head);
            } else if (column != null && places.putIfAbsent(column, x) != null) {
                return Outcome.refused(Problem.at(field, "access.list.head-twice", head));
            }
        }
        var missing = Stream.of(PersonColumn.values())
                .filter(column -> column.isRequired() && !places.containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            return Outcome.refused(Problem.at(field, "access.list.head-missing", words.heads(missing)));
        }
        int line = heads.get().line();
        return withinLimit(
                filled.stream()
                        .filter(row -> row.line() > line)
                        .map(row -> person(row, places))
                        .filter(person -> person.texts().values().stream().anyMatch(text -> !text.isEmpty()))
                        .toList(),
                unread,
                field);
    }

    private static Outcome<ListedPeople> withinLimit(List<ListedPerson> people, List<String> unread, String field) {
        if (people.isEmpty()) {
            return Outcome.refused(Problem.at(field, "access.list.empty"));
        }
        return people.size() > MOST
                ? Outcome.refused(Problem.at(field, "access.list.too-long", MOST, people.size()))
                : Outcome.done(new ListedPeople(people, unread));
    }

    private static long knownHeads(TextRow row, ListWords words) {
        return row.cells().stream()
                .filter(cell -> words.column(cell).isPresent())
                .count();
    }

    private static ListedPerson person(TextRow row, Map<PersonColumn, Integer> places) {
        var texts = new EnumMap<PersonColumn, String>(PersonColumn.class);
        places.forEach((column, place) -> texts.put(column, ListedPerson.tidy(row.cell(place))));
        texts.computeIfPresent(PersonColumn.NAME, (column, name) -> ListedName.capitalised(name));
        return new ListedPerson(row.line(), texts);
    }

    /** The list as text for the hidden field of a page, a line for each row. */
    public String carried() {
        return people.stream().map(ListedPerson::carried).collect(Collectors.joining("\n"));
    }

    /**
     * Reads {@link #carried}, sorted by line. Left out are malformed lines, repeated line numbers, and everything
     * beyond {@link #MOST}.
     */
    public static ListedPeople ofCarried(String carried) {
        return new ListedPeople(
                carried
                        .lines()
                        .flatMap(line -> ListedPerson.ofCarried(line).stream())
                        .collect(Collectors.toMap(
                                ListedPerson::line, Function.identity(), (first, again) -> first, TreeMap::new))
                        .values()
                        .stream()
                        .limit(MOST)
                        .toList(),
                List.of());
    }

    /** The list as a tab-separated block with heads, as a person could have pasted it. */
    public String block(ListWords words) {
        return Stream.concat(
                        Stream.of(Stream.of(PersonColumn.values())
                                .map(words::head)
                                .collect(Collectors.joining("\t"))),
                        people.stream().map(person -> person.carried().replaceFirst("^\\d+\t", "")))
                .collect(Collectors.joining("\n"));
    }
}
