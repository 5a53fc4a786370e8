package vn.tincay.base.web.failure;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.Excerpt;

/** Describes a query parameter of the wrong type ({@code ?year=abc}) as a {@link WrongAddress}. */
final class WrongValue {

    private static final int LONGEST = 40;

    private WrongValue() {}

    static WrongAddress of(HttpServletRequest request, String name, @Nullable Object value, @Nullable Class<?> type) {
        var typed = String.valueOf(value);
        var shown = Excerpt.of(typed, LONGEST);
        return new WrongAddress(
                Problem.of("base.address.value", name, shown),
                Problem.of("base.address.expected." + kind(type)),
                addressWithout(request, name),
                List.of());
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == int.class || type == Integer.class) {
            return "number";
        }
        return type == UUID.class ? "id" : "choice";
    }

    private static String addressWithout(HttpServletRequest request, String name) {
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        var rest = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.equals(name) && !pair.startsWith(name + "="))
                .collect(Collectors.joining("&"));
        return request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest);
    }
}
