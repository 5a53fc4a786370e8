package vn.tincay.agency.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;

/** Converts words of a URL to kinds and levels; unknown words are ignored rather than refused. */
final class AgencyFilters {

    private AgencyFilters() {}

    static Set<AgencyKind> kinds(@Nullable String names) {
        var asked = names == null
                ? Set.<String>of()
                : new HashSet<>(Arrays.asList(names.toUpperCase(Locale.ROOT).split(",")));
        var kinds = EnumSet.noneOf(AgencyKind.class);
        Arrays.stream(AgencyKind.values())
                .filter(kind -> asked.contains(kind.name()))
                .forEach(kinds::add);
        return kinds;
    }

    static Agency.@Nullable Level level(@Nullable String name) {
        return Arrays.stream(Agency.Level.values())
                .filter(level -> level.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
