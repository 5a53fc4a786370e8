package vn.tincay.place;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import vn.tincay.place.loading.UnitTable;

/**
 * Another spelling under which a unit is known: the name of a unit is the one its resolution writes, the list of the
 * statistics office and identity cards may write it otherwise (Quí Quân for Quý Quân).
 *
 * @param unit number of the unit
 * @param source where it is written so
 */
public record OtherName(int unit, String name, String source) {

    private static final String NAMES = "/place/names.tsv";

    /** The spellings that are shipped, by the number of their unit. */
    static Map<Integer, List<OtherName>> bundled() {
        return UnitTable.rows(
                        UnitTable.bytes(NAMES),
                        columns -> new OtherName(Integer.parseInt(columns[0]), columns[1], columns[2]))
                .stream()
                .collect(groupingBy(OtherName::unit));
    }
}
