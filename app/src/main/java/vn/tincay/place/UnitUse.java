package vn.tincay.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The records that a room keeps for administrative units, as counts only. The page of a merger shows them before it is
 * entered.
 */
public interface UnitUse {

    enum Kind {
        REPORTS,
        BODIES,
        REPORTERS,
        PEOPLE
    }

    /** @return counts on that day by number of the unit; a unit without records may be missing */
    Map<Kind, Map<Integer, Long>> of(List<Integer> units, LocalDate day);
}
