package vn.tincay.place.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.place.AdminUnit;

/**
 * The address as typed and what it can mean; {@code readings} is null before anything was asked.
 *
 * @param certain whether exactly one unit of today is left
 * @param district the district whose communes are offered because the commune is not known; null otherwise
 */
public record OldAddressPage(
        String address,
        @Nullable List<Reading> readings,
        boolean certain,
        @Nullable String district) {

    public record Reading(AdminUnit old, String path, List<Heir> heirs) {}

    /** @param basis resolution and clause that say so */
    public record Heir(AdminUnit unit, String path, String basis) {}
}
