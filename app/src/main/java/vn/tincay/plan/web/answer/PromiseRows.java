package vn.tincay.plan.web.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Ordering;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.answer.coverage.Promises.Asked;
import vn.tincay.plan.answer.coverage.Promises.Promise;
import vn.tincay.plan.answer.coverage.Promises.Standing;

/** Filters, sorts and counts promises. */
final class PromiseRows {

    private PromiseRows() {}

    static List<Promise> filtered(List<Promise> promises, FormInput input, @Nullable Ordering ordering) {
        var words = VietnameseText.fold(input.trimmed("q"));
        var standing = input.choice("standing", Standing.class);
        UUID fact = input.idOrNull("fact");
        var rows = new ArrayList<>(promises.stream()
                .filter(row -> VietnameseText.fold(
                                row.body().name() + " " + row.asked().text())
                        .contains(words))
                .filter(row -> standing == null || row.standing() == standing)
                .filter(row -> fact == null || row.asked().id().equals(fact))
                .toList());
        if (ordering != null) {
            var order = order(ordering.column());
            rows.sort(ordering.descending() ? order.reversed() : order);
        }
        return rows;
    }

    private static Comparator<Promise> order(String column) {
        return switch (column) {
            case "agency" -> Comparator.comparing(row -> row.body().name(), VietnameseText.order());
            case "promised" ->
                Comparator.comparing(
                        row -> row.target() == null ? null : row.target().value(),
                        Comparator.nullsFirst(Comparator.naturalOrder()));
            case "difference" ->
                Comparator.comparing(Promise::difference, Comparator.nullsFirst(Comparator.naturalOrder()));
            default -> Comparator.comparing(Promise::standing);
        };
    }

    static List<PromisesPage.Summary> summaries(List<Promise> promises) {
        var counts = new LinkedHashMap<Asked, Map<Standing, Long>>();
        promises.forEach(row -> counts.computeIfAbsent(row.asked(), asked -> new LinkedHashMap<>())
                .merge(row.standing(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> new PromisesPage.Summary(
                        entry.getKey(),
                        entry.getValue(),
                        entry.getValue().values().stream()
                                .mapToInt(Long::intValue)
                                .sum()))
                .toList();
    }
}
