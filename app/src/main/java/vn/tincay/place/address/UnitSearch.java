package vn.tincay.place.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.Units;

/**
 * Finds units by typed text: with or without diacritics, with the tone on either vowel, with or without the word of
 * the type, optionally followed by the names of units above ({@code "p ba dinh ha noi"}); or by code. Codes and exact
 * names come first, then names that begin with the text, then the rest; among equal hits, units in force come first,
 * then higher levels, then Vietnamese order.
 */
public final class UnitSearch {

    /**
     * What is searched for.
     *
     * @param day only units valid on this day; null for units of any day
     * @param levels only these levels
     * @param within only units inside the unit of this number, null for the whole country
     * @param limit the largest number of units found
     */
    public record Question(
            String text,
            @Nullable LocalDate day,
            Set<UnitLevel> levels,
            @Nullable Integer within,
            int limit) {

        public static Question of(String text, LocalDate day) {
            return new Question(text, day, Set.of(UnitLevel.values()), null, 10);
        }

        public static Question ofAnyDay(String text) {
            return new Question(text, null, Set.of(UnitLevel.values()), null, 10);
        }
    }

    /** A found unit. Hits with equal sort keys stay in Vietnamese order. */
    private record Hit(NamedUnit unit, int rank) {

        /** A smaller key comes first: the better match of the name, then units in force, then higher levels. */
        int sortKey() {
            var found = unit.unit();
            return (rank * 2 + (found.validTo() == null ? 0 : 1)) * UnitLevel.values().length
                    + found.level().ordinal();
        }
    }

    private final Units units;
    private volatile @Nullable UnitNameIndex names;

    public UnitSearch(Units units) {
        this.units = units;
    }

    /**
     * The units whose whole name or code was typed. A form without JavaScript takes the unit when there is exactly one.
     */
    public List<AdminUnit> named(Question question) {
        return hits(question)
                .filter(hit -> hit.rank() <= 1)
                .map(hit -> hit.unit().unit())
                .toList();
    }

    public List<AdminUnit> find(Question question) {
        return hits(question).map(hit -> hit.unit().unit()).toList();
    }

    private Stream<Hit> hits(Question question) {
        var unitName = TypedUnitName.read(question.text());
        if (unitName.name().isEmpty()) {
            return Stream.empty();
        }
        var hits = new TreeMap<Integer, List<Hit>>();
        for (var candidate : names().candidates(unitName)) {
            var unit = candidate.unit();
            if ((question.day() != null && !unit.validOn(question.day()))
                    || !question.levels().contains(unit.level())
                    || (question.within() != null && !units.isWithin(unit, question.within()))) {
                continue;
            }
            int rank = rank(candidate, unitName);
            if (rank >= 0) {
                var hit = new Hit(candidate, rank);
                hits.computeIfAbsent(hit.sortKey(), place -> new ArrayList<>()).add(hit);
            }
        }
        var seen = new HashSet<AdminUnit>();
        // A unit found under two of its names is one hit, at the better place.
        return hits.values().stream()
                .flatMap(List::stream)
                .filter(hit -> seen.add(hit.unit().unit()))
                .limit(question.limit());
    }

    /** Rates a match: smaller is better, negative is no match. A typed type must fit; if none was typed, any does. */
    private static int rank(NamedUnit candidate, TypedUnitName unitName) {
        int asTyped = rank(candidate.folded(), candidate, unitName.whole(), unitName);
        if (unitName.types().isEmpty()
                || !unitName.types().contains(candidate.unit().type())) {
            return asTyped;
        }
        int withoutType = rank(candidate.folded(), candidate, unitName.name(), unitName);
        return withoutType < 0 || (asTyped >= 0 && asTyped < withoutType) ? asTyped : withoutType;
    }

    private static int rank(String folded, NamedUnit candidate, String text, TypedUnitName unitName) {
        if (candidate.unit().code().equals(text)) {
            return 0;
        }
        if (folded.equals(text)) {
            return candidate.spelling().equals(unitName.spelling()) ? 0 : 1;
        }
        if (folded.startsWith(text)) {
            return 2;
        }
        if (text.startsWith(folded + " ") && fitsAbove(candidate, text.substring(folded.length() + 1))) {
            return 1;
        }
        int at = folded.indexOf(text);
        if (at > 0) {
            return folded.charAt(at - 1) == ' ' ? 3 : 4;
        }
        return -1;
    }

    private static boolean fitsAbove(NamedUnit candidate, String rest) {
        for (var word : rest.split(" ")) {
            if (!TypedUnitName.TYPE_WORDS.contains(word) && !candidate.above().contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** The index of names, rebuilt when the facts have changed since the last search. */
    private UnitNameIndex names() {
        var index = units.index();
        var known = names;
        if (known == null || known.index() != index) {
            known = new UnitNameIndex(units, index);
            names = known;
        }
        return known;
    }
}
