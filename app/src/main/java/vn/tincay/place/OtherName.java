package vn.tincay.place;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import vn.tincay.place.loading.UnitTable;

/**
 * Another spelling of a unit's name. The name of a unit is the one in its resolution; the list of the statistics office
 * and identity cards may spell it differently (Quí Quân for Quý Quân).
 *
 * @param unit number of the unit
 * @param source where this spelling is used
 */
public record OtherName(int unit, String name, String source) {

    private static final String NAMES = "/place/names.tsv";

    /** The shipped spellings by the number of their unit. */
    static Map<Integer, List<OtherName>> bundled() {
        return UnitTable.rows(
                        UnitTable.bytes(NAMES),
                        columns -> new OtherName(Integer.parseInt(columns[0]), columns[1], columns[2]))
                .stream()
                .collect(groupingBy(OtherName::unit));
    }
}
