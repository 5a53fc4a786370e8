package vn.tincay.place.web;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.NotFound;
import vn.tincay.place.UnitLevel;

/** The levels a request asks for. */
final class LevelChoice {

    private LevelChoice() {}

    /** The one level of this name; whoever asks for one that does not exist must not get all of them for it. */
    static Set<UnitLevel> known(String name) {
        var found = named(name);
        if (found.size() > 1) {
            throw new NotFound();
        }
        return found;
    }

    /** The one level of this name in either case; all of them when the name is missing or none. */
    static Set<UnitLevel> named(@Nullable String name) {
        for (var level : UnitLevel.values()) {
            if (level.name().equalsIgnoreCase(name)) {
                return EnumSet.of(level);
            }
        }
        return EnumSet.allOf(UnitLevel.class);
    }
}
