package vn.tincay.base.web.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.tincay.base.Ordering;
import vn.tincay.base.Problem;
import vn.tincay.base.table.TableFormat;
import vn.tincay.base.web.Link;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.FormInput;

/**
 * A list as its address asks for it. The page declares its filters and sort columns once; the fields, the chips of
 * chosen filters, the column headers and the addresses of pages and downloads follow from that.
 */
public final class ListQuery {

    private static final String SORT = "sort";

    private final String path;
    private final FormInput input;
    private final List<ListFilter> filters;
    private List<String> columns = List.of();
    private String fileName;

    private ListQuery(String path, FormInput input, List<ListFilter> filters) {
        this.path = path;
        this.input = input;
        this.filters = filters;
        this.fileName = path.split("/")[1]; // names what is listed, never whose records
    }

    public static ListQuery at(String path, FormInput input, ListFilter... filters) {
        return new ListQuery(path, input, List.of(filters));
    }

    /** Declares the columns that can be sorted by. */
    public ListQuery sortedBy(String... names) {
        columns = List.of(names);
        return this;
    }

    /** Names the downloaded file, for a list whose name is not the first part of its path. */
    public ListQuery named(String file) {
        fileName = file;
        return this;
    }

    String fileName() {
        return fileName;
    }

    public FormInput input() {
        return input;
    }

    public List<Problem> problems() {
        return input.problems();
    }

    /** Adds a problem for every filter whose value is none of its choices. */
    void check(Ui ui) {
        filters.forEach(filter -> filter.check(input, ui));
    }

    public String path() {
        return path;
    }

    public List<ListFilter> filters() {
        return filters;
    }

    /** Whether the filter fields are always visible: when all are views, or when there is only one. */
    public boolean isAlwaysVisible() {
        var fields = filters.stream()
                .filter(filter -> filter.kind() != ListFilter.Kind.HIDDEN)
                .toList();
        return fields.size() == 1 || fields.stream().allMatch(filter -> filter.kind() == ListFilter.Kind.VIEW);
    }

    /** The order that the address asks for; null for the default order of the list. */
    public @Nullable Ordering ordering() {
        var sort = input.text(SORT);
        boolean descending = sort.startsWith("-");
        var column = descending ? sort.substring(1) : sort;
        return columns.contains(column) ? new Ordering(column, descending) : null;
    }

    /** The order as the address writes it; empty for the default order. */
    public String sort() {
        return ordering() == null ? "" : input.text(SORT);
    }

    /** The {@code aria-sort} value of a header; null when the list is not sorted by this column. */
    public @Nullable String ariaSort(String column) {
        var ordering = ordering();
        return ordering == null || !ordering.column().equals(column)
                ? null
                : ordering.descending() ? "descending" : "ascending";
    }

    /** The address that sorts by this column, or reverses the order when the list is already sorted by it. */
    public String sortHref(String column) {
        return address("", "ascending".equals(ariaSort(column)) ? "-" + column : column);
    }

    /** The address with filters and order, without the page number. */
    public String href() {
        return address("", sort());
    }

    /** The address with this filter set to this value. */
    public String hrefWith(String filter, String value) {
        var others = address(filter, sort());
        return others + (others.contains("?") ? "&" : "?") + filter + "=" + UriUtils.encode(value, "UTF-8");
    }

    public String href(TableFormat format) {
        var list = href();
        return list + (list.contains("?") ? "&" : "?") + "format="
                + format.name().toLowerCase(Locale.ROOT);
    }

    /** The download format in the address; null to show the list. */
    @Nullable
    TableFormat format() {
        var name = input.text("format");
        return Arrays.stream(TableFormat.values())
                .filter(tableFormat -> tableFormat.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    /** Each chosen filter in words, with the address of the list without it. */
    public List<Link> chosen(Ui ui) {
        var chosen = new ArrayList<Link>();
        for (var filter : filters) {
            var words = filter.words(input, ui);
            if (words != null) {
                chosen.add(new Link(words, address(filter.name(), sort())));
            }
        }
        return chosen;
    }

    /** The address without the filters that have a chip; views, hidden filters without one and the order stay. */
    public String clearedHref(Ui ui) {
        return address(
                filter -> switch (filter.kind()) {
                    case VIEW -> true;
                    case HIDDEN -> filter.words(input, ui) == null;
                    default -> false;
                },
                sort());
    }

    private String address(String without, String sort) {
        return address(filter -> !filter.name().equals(without), sort);
    }

    private String address(Predicate<ListFilter> isKept, String sort) {
        var parts = new ArrayList<String>();
        filters.stream()
                .filter(isKept)
                .flatMap(filter -> filter.parameters().stream())
                .filter(input::has)
                .forEach(name -> parts.add(name + "=" + UriUtils.encode(input.trimmed(name), "UTF-8")));
        if (!sort.isEmpty()) {
            parts.add(SORT + "=" + sort);
        }
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }
}
