package vn.tincay.place;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tincay.base.text.VietnameseText;

/** An immutable index of all units and successions. */
public final class UnitIndex {

    private final List<AdminUnit> versions;
    private final List<Succession> successions;
    private final Map<Integer, List<AdminUnit>> byId;
    private final Map<String, List<AdminUnit>> byCode;
    private final Map<Integer, List<AdminUnit>> byParent;
    private final Map<UnitLevel, List<AdminUnit>> byLevel;
    private final Map<Integer, List<Succession>> byFrom;
    private final Map<Integer, List<Succession>> byTo;

    UnitIndex(List<AdminUnit> versions, List<Succession> successions) {
        // Sorted once, so that every list taken from here is already in order.
        this.versions = versions.stream()
                .map(unit -> Map.entry(VietnameseText.sortingKey(unit.name()), unit))
                .sorted(Map.Entry.<String, AdminUnit>comparingByKey()
                        .thenComparing(entry -> entry.getValue().code()))
                .map(Map.Entry::getValue)
                .toList();
        this.successions = List.copyOf(successions);
        byId = versions.stream()
                .sorted(Comparator.comparing(AdminUnit::validFrom))
                .collect(groupingBy(AdminUnit::id));
        byCode = this.versions.stream().collect(groupingBy(AdminUnit::code));
        byParent = this.versions.stream()
                .filter(unit -> unit.parent() != null)
                .collect(groupingBy(unit -> Objects.requireNonNull(unit.parent())));
        byLevel = this.versions.stream().collect(groupingBy(AdminUnit::level));
        byFrom = successions.stream().collect(groupingBy(Succession::from));
        byTo = successions.stream().collect(groupingBy(Succession::to));
    }

    List<AdminUnit> versions() {
        return versions;
    }

    List<Succession> successions() {
        return successions;
    }

    List<AdminUnit> history(int id) {
        return byId.getOrDefault(id, List.of());
    }

    List<AdminUnit> withCode(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    List<AdminUnit> below(int id) {
        return byParent.getOrDefault(id, List.of());
    }

    public List<AdminUnit> ofLevel(UnitLevel level) {
        return byLevel.getOrDefault(level, List.of());
    }

    Comparator<AdminUnit> byName() {
        return Comparator.comparing((AdminUnit unit) -> unit.name(), VietnameseText.order())
                .thenComparing(AdminUnit::code);
    }

    List<Succession> successionsFrom(int id) {
        return byFrom.getOrDefault(id, List.of());
    }

    List<Succession> successionsTo(int id) {
        return byTo.getOrDefault(id, List.of());
    }
}
