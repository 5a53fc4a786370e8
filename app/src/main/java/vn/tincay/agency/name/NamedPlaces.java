package vn.tincay.agency.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tincay.agency.Agency;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.UnitType;
import vn.tincay.place.Units;

/**
 * Finds the units that the words after a body's name mean: a name, a word for the level ("tỉnh"), a group ("quận,
 * huyện"), or no words at all.
 */
final class NamedPlaces {

    enum MatchKind {
        /** The words name the unit itself. */
        NAMED,
        /**
         * The words name only the level, or there are none; the unit follows from the agency that issued the document.
         */
        CONTEXT,
        /** All units of a level are meant. */
        GROUP,
        /** The words are ambiguous: a name without its type, or a body of another level than the document's. */
        LOOSE
    }

    record MatchedUnits(List<AdminUnit> units, MatchKind how) {}

    private static final Set<String> LINKS = Set.of("va", "thuoc", "cac", "cap", "tren", "dia", "ban", "truc", "moi");

    /** The types, the longest word first, so that "thị xã" is found before "xã". */
    private static final List<UnitType> LONGEST_FIRST = Arrays.stream(UnitType.values())
            .sorted(Comparator.comparing((UnitType type) -> type.word().length())
                    .reversed()
                    .thenComparing(type -> type))
            .toList();

    private final Units units;

    NamedPlaces(Units units) {
        this.units = units;
    }

    @Nullable
    AdminUnit versionOn(int unit, LocalDate day) {
        return units.find(unit, day).orElseGet(() -> units.latest(unit));
    }

    AdminUnit firstVersion(AdminUnit unit) {
        return units.history(unit.id()).getFirst();
    }

    /** A predecessor of the same level, preferably one of the same name; empty when there is none. */
    Optional<AdminUnit> predecessor(AdminUnit unit) {
        return units.successionsTo(unit.id()).stream()
                .map(succession -> units.latest(succession.from()))
                .filter(old -> old.level() == unit.level())
                .min(Comparator.comparing(old -> old.name().equals(unit.name()) ? 0 : 1));
    }

    /**
     * The units that the words mean; empty when they mean none.
     *
     * @param words folded words after the body's name
     * @param several whether "các" precedes the body's name
     * @param unit the unit of the issuing agency, null for a central agency
     * @param levels levels at which the body exists
     */
    Optional<MatchedUnits> findUnits(
            String words, boolean several, @Nullable AdminUnit unit, List<Agency.Level> levels, LocalDate day) {
        if (words.isEmpty()) {
            return unit == null ? Optional.empty() : fromContext(unit, several, levels, day);
        }
        var named = byName(words, unit, levels, day);
        if (named.isPresent() || unit == null) {
            return named;
        }
        return byLevelWords(words, several, unit, day);
    }

    /** The issuing agency's unit, or one around it: a likely guess, because the text names none. */
    private Optional<MatchedUnits> fromContext(
            AdminUnit here, boolean several, List<Agency.Level> levels, LocalDate day) {
        var around = around(here, day).stream()
                .filter(unit -> levels.contains(levelOf(unit)))
                .findFirst();
        if (around.isPresent() && !several) {
            return Optional.of(new MatchedUnits(
                    List.of(around.get()), around.get().id() == here.id() ? MatchKind.CONTEXT : MatchKind.LOOSE));
        }
        return below(levels, here, day)
                .map(units -> new MatchedUnits(units, several ? MatchKind.GROUP : MatchKind.LOOSE));
    }

    private Optional<List<AdminUnit>> below(List<Agency.Level> levels, AdminUnit unit, LocalDate day) {
        return levels.stream()
                .filter(level -> level != Agency.Level.CENTRAL && level != levelOf(unit))
                .map(level -> units.within(unit.id(), UnitLevel.valueOf(level.name()), day))
                .filter(found -> !found.isEmpty())
                .findFirst();
    }

    /**
     * Matches a full name ("tinh ca mau", "quan ninh kieu") or a bare name ("ca mau"). Units below the province match
     * only inside the province of the issuing agency.
     */
    private Optional<MatchedUnits> byName(
            String words, @Nullable AdminUnit here, List<Agency.Level> levels, LocalDate day) {
        var full = new ArrayList<AdminUnit>();
        var bare = new ArrayList<AdminUnit>();
        for (var unit : candidates(here, levels, day)) {
            if (VietnameseText.fold(unit.fullName()).equals(words)) {
                full.add(unit);
            } else if (VietnameseText.fold(unit.name()).equals(words)) {
                bare.add(unit);
            }
        }
        if (full.isEmpty() && bare.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                full.isEmpty() ? new MatchedUnits(bare, MatchKind.LOOSE) : new MatchedUnits(full, MatchKind.NAMED));
    }

    private List<AdminUnit> candidates(@Nullable AdminUnit unit, List<Agency.Level> levels, LocalDate day) {
        var near = new ArrayList<AdminUnit>();
        for (var level : levels) {
            if (level == Agency.Level.PROVINCE) {
                near.addAll(units.provinces(day));
            } else if (level != Agency.Level.CENTRAL && unit != null) {
                near.addAll(units.within(unit.province(), UnitLevel.valueOf(level.name()), day));
            }
        }
        return near;
    }

    /** Matches words for levels without a name: "tinh", "thanh pho", "quan huyen", "cac xa phuong thi tran". */
    private Optional<MatchedUnits> byLevelWords(String words, boolean several, AdminUnit here, LocalDate day) {
        boolean group = several || words.startsWith("cac ") || words.startsWith("cap ");
        var rest = " "
                + String.join(
                        " ",
                        Arrays.stream(words.split(" "))
                                .filter(word -> !LINKS.contains(word))
                                .toList()) + " ";
        var types = new ArrayList<UnitType>();
        for (var type : LONGEST_FIRST) {
            var word = " " + VietnameseText.fold(type.word()) + " ";
            if (rest.contains(word)
                    || types.stream().anyMatch(known -> known.word().equals(type.word()))) {
                types.add(type);
                rest = rest.replace(word, "  ");
            }
        }
        if (types.isEmpty() || !rest.isBlank()) {
            return Optional.empty();
        }
        boolean oneWord = types.stream().map(UnitType::word).distinct().count() == 1;
        var own = around(here, day).stream()
                .filter(unit -> types.contains(unit.type()))
                .findFirst();
        if (!group && oneWord && own.isPresent()) {
            return Optional.of(new MatchedUnits(List.of(own.get()), MatchKind.CONTEXT));
        }
        return types.stream()
                .map(UnitType::level)
                .max(Comparator.naturalOrder())
                .map(level -> units.within(here.id(), level, day))
                .filter(found -> !found.isEmpty())
                .map(found -> new MatchedUnits(found, group || !oneWord ? MatchKind.GROUP : MatchKind.LOOSE));
    }

    /** The unit itself, then the units around it, nearest first. */
    private List<AdminUnit> around(AdminUnit unit, LocalDate day) {
        var around = new ArrayList<>(List.of(unit));
        if (unit.validOn(day)) {
            around.addAll(units.ancestors(unit, day));
        }
        return around;
    }

    private static Agency.Level levelOf(AdminUnit unit) {
        return Agency.Level.valueOf(unit.level().name());
    }
}
