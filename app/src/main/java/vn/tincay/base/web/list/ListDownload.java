package vn.tincay.base.web.list;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.table.TableFormat;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.UiFactory;

/**
 * Sends a list as a file, {@code ?format=csv} or {@code ?format=xlsx}: the rows of all pages with the same filters
 * and order. Rows are read and written one by one within the transaction of the handler, which takes this class as an
 * argument. When reading fails half-way, the transfer fails too, and the reader's browser reports that.
 */
public final class ListDownload {

    private final UiFactory uis;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    public ListDownload(UiFactory uis, HttpServletRequest request, HttpServletResponse response) {
        this.uis = uis;
        this.request = request;
        this.response = response;
    }

    /** Adds a problem for every invalid filter of the address: the page reports it, and no file is sent. */
    public ListQuery checked(ListQuery query) {
        query.check(uis.of(request, Map.of()));
        return query;
    }

    /** Whether the address asks for the file, with valid filters. */
    public boolean isAsked(ListQuery query) {
        return query.format() != null && query.problems().isEmpty();
    }

    /** Sends all rows and returns null, so that no page is shown afterwards. */
    public <T> @Nullable ModelAndView send(ListQuery query, List<ListColumn<T>> columns, Stream<T> rows) {
        var format = Objects.requireNonNull(query.format());
        var ui = uis.of(request, Map.of());
        var name = query.fileName();
        response.setContentType(format.type().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + name + "." + format.name().toLowerCase(Locale.ROOT) + "\"");
        try (rows) {
            var table = format.open(response.getOutputStream(), name);
            table.row(columns.stream().map(column -> column.label().apply(ui)).toList());
            rows.forEach(row -> table.row(cells(format, columns, row, ui)));
            table.close(); // only after success: closing completes the file, and half a list must not look complete
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (RuntimeException failure) {
            if (!response.isCommitted()) {
                response.reset(); // the failure page takes the place of the file
            }
            throw failure;
        }
        return null;
    }

    private static <T> List<@Nullable Object> cells(TableFormat format, List<ListColumn<T>> columns, T row, Ui ui) {
        var cells = new ArrayList<@Nullable Object>();
        columns.forEach(column -> cells.add(cell(format, column.value().apply(row, ui), ui)));
        return cells;
    }

    /** A workbook sorts and filters real moments; a text file has them as the page shows them. */
    private static @Nullable Object cell(TableFormat format, @Nullable Object value, Ui ui) {
        if (!(value instanceof Instant moment)) {
            return value;
        }
        return format == TableFormat.XLSX ? LocalDateTime.ofInstant(moment, Ui.ZONE) : ui.dateTime(moment);
    }
}
