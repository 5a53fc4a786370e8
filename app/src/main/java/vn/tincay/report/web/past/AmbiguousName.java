package vn.tincay.report.web.past;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.place.AdminUnit;

/**
 * A name in the file that leaves open which unit it means.
 *
 * @param offered the units it may mean
 * @param day on which the unit must exist; null while the period is unknown
 * @param rows how many rows have the name
 */
public record AmbiguousName(
        String name, List<AdminUnit> offered, @Nullable LocalDate day, int rows) {}
