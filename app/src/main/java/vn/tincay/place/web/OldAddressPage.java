package vn.tincay.place.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.place.AdminUnit;

/**
 * The typed address and its possible meanings; {@code readings} is null before the first search.
 *
 * @param certain whether exactly one unit of today is left
 * @param district the district whose communes are offered because the commune is unknown; null otherwise
 */
public record OldAddressPage(
        String address,
        @Nullable List<Interpretation> readings,
        boolean certain,
        @Nullable String district) {

    static final OldAddressPage BLANK = new OldAddressPage("", null, false, null);

    public record Interpretation(AdminUnit old, String path, List<SuccessorUnit> successors) {}

    /** @param basis resolution and clause of the succession */
    public record SuccessorUnit(AdminUnit unit, String path, String basis) {}
}
