package vn.tincay.place.web;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.NotFound;
import vn.tincay.place.UnitLevel;

/** Reads the levels from a request. */
final class RequestedLevels {

    private RequestedLevels() {}

    /**
     * The level of this name.
     *
     * @throws NotFound for an unknown name, which must not return all levels
     */
    static Set<UnitLevel> require(String name) {
        var found = ofNameOrAll(name);
        if (found.size() > 1) {
            throw new NotFound();
        }
        return found;
    }

    /** The level of this name, in upper or lower case; all levels when the name is missing or unknown. */
    static Set<UnitLevel> ofNameOrAll(@Nullable String name) {
        for (var level : UnitLevel.values()) {
            if (level.name().equalsIgnoreCase(name)) {
                return EnumSet.of(level);
            }
        }
        return EnumSet.allOf(UnitLevel.class);
    }
}
