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
import vn.tincay.plan.answer.coverage.Promises.AskedFact;
import vn.tincay.plan.answer.coverage.Promises.Comparison;
import vn.tincay.plan.answer.coverage.Promises.Promise;

/** Filters, sorts and counts promises. */
final class PromiseRows {

    private PromiseRows() {}

    static List<Promise> filtered(List<Promise> promises, FormInput input, @Nullable Ordering ordering) {
        var words = VietnameseText.fold(input.trimmed("q"));
        var comparison = input.choice("standing", Comparison.class);
        UUID fact = input.idOrNull("fact");
        var rows = new ArrayList<>(promises.stream()
                .filter(row -> VietnameseText.fold(
                                row.body().name() + " " + row.fact().text())
                        .contains(words))
                .filter(row -> comparison == null || row.comparison() == comparison)
                .filter(row -> fact == null || row.fact().id().equals(fact))
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
            default -> Comparator.comparing(Promise::comparison);
        };
    }

    static List<PromisesPage.Summary> summaries(List<Promise> promises) {
        var counts = new LinkedHashMap<AskedFact, Map<Comparison, Long>>();
        promises.forEach(row -> counts.computeIfAbsent(row.fact(), asked -> new LinkedHashMap<>())
                .merge(row.comparison(), 1L, Long::sum));
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
