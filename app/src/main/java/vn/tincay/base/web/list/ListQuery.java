package vn.tincay.base.web.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.tincay.base.Ordering;
import vn.tincay.base.Problem;
import vn.tincay.base.table.TableFormat;
import vn.tincay.base.web.Link;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;

/**
 * A list as its address asks for it. The page declares its filters and the columns to sort by once; from that come the
 * fields, the chips of what is chosen, the heads of the columns, the addresses of pages and downloads.
 */
public final class ListQuery {

    private static final String SORT = "sort";

    private final String path;
    private final FormInput asked;
    private final List<ListFilter> filters = new ArrayList<>();
    private List<String> columns = List.of();

    private ListQuery(String path, FormInput asked) {
        this.path = path;
        this.asked = asked;
    }

    public static ListQuery at(String path, FormInput asked) {
        return new ListQuery(path, asked);
    }

    public ListQuery words(String name, String label) {
        return words(name, label, null);
    }

    public ListQuery words(String name, String label, @Nullable String hint) {
        return with(new ListFilter(name, label, ListFilter.Kind.WORDS, hint, null, ui -> List.of()));
    }

    /** @param any the words of "all of them" */
    public ListQuery choice(String name, String label, String any, Function<Ui, List<Choice>> choices) {
        return with(new ListFilter(name, label, ListFilter.Kind.CHOICE, null, any, choices));
    }

    /** @param words the key before the constant's name, {@code plan.state} */
    public <E extends Enum<E>> ListQuery choice(String name, String label, String any, E[] constants, String words) {
        return choice(name, label, any, ui -> Choice.of(constants, one -> ui.t(words, one)));
    }

    /** A choice that always has a value; the first one when nothing is asked for. */
    public ListQuery view(String name, String label, Function<Ui, List<Choice>> choices) {
        return with(new ListFilter(name, label, ListFilter.Kind.VIEW, null, null, choices));
    }

    /** @param chip the words of a chosen day, with the day as {0} */
    public ListQuery day(String name, String label, String hint, String chip) {
        return with(new ListFilter(name, label, ListFilter.Kind.DAY, hint, chip, ui -> List.of()));
    }

    private ListQuery with(ListFilter filter) {
        filters.add(filter);
        return this;
    }

    /** The columns whose heads sort. */
    public ListQuery sortedBy(String... names) {
        columns = List.of(names);
        return this;
    }

    public FormInput asked() {
        return asked;
    }

    public List<Problem> problems() {
        return asked.problems();
    }

    public String path() {
        return path;
    }

    public List<ListFilter> filters() {
        return filters;
    }

    /** The column to sort by; null for the usual order of the list. */
    public @Nullable Ordering ordering() {
        var sort = asked.text(SORT);
        boolean descending = sort.startsWith("-");
        var column = descending ? sort.substring(1) : sort;
        return columns.contains(column) ? new Ordering(column, descending) : null;
    }

    /** The order as the address says it; empty for the usual one. */
    public String sort() {
        return ordering() == null ? "" : asked.text(SORT);
    }

    /** {@code aria-sort} of a head; null for a column by which the list is not sorted. */
    public @Nullable String sorted(String column) {
        var ordering = ordering();
        return ordering == null || !ordering.column().equals(column)
                ? null
                : ordering.descending() ? "descending" : "ascending";
    }

    /** The list sorted by this column, and the other way round when it is sorted by it already. */
    public String sortHref(String column) {
        return address("", "ascending".equals(sorted(column)) ? "-" + column : column);
    }

    /** The list with its filters and order, without the number of the page. */
    public String href() {
        return address("", sort());
    }

    public String href(TableFormat format) {
        var list = href();
        return list + (list.contains("?") ? "&" : "?") + "format="
                + format.name().toLowerCase(Locale.ROOT);
    }

    /** The format that the address asks to download the list in; null to show it. */
    @Nullable
    TableFormat format() {
        var name = asked.text("format");
        return Arrays.stream(TableFormat.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    /** Each chosen filter in words, with the address of the list without it. */
    public List<Link> chosen(Ui ui) {
        var chosen = new ArrayList<Link>();
        for (var filter : filters) {
            var words = filter.words(asked, ui);
            if (words != null) {
                chosen.add(new Link(words, address(filter.name(), sort())));
            }
        }
        return chosen;
    }

    private String address(String without, String sort) {
        var parts = new ArrayList<String>();
        filters.stream()
                .filter(filter -> !filter.name().equals(without))
                .flatMap(filter -> filter.parameters().stream())
                .filter(asked::has)
                .forEach(name -> parts.add(name + "=" + UriUtils.encode(asked.trimmed(name), "UTF-8")));
        if (!sort.isEmpty()) {
            parts.add(SORT + "=" + sort);
        }
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }
}
