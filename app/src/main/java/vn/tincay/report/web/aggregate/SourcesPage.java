package vn.tincay.report.web.aggregate;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.web.PeriodWords;

/** The sources that add up to one figure, or the formula and the cells from which it is computed. */
public record SourcesPage(
        UUID id,
        String title,
        PeriodWords period,
        String agency,
        String cell,
        String unit,
        String total,
        List<Source> sources,
        @Nullable String formula,
        List<Operand> operands) {

    /** @param href null for the agency's own entry */
    public record Source(
            @Nullable String agency, @Nullable String href, int version, String value, boolean superseded) {}

    /** A cell that a computed figure is computed from. */
    public record Operand(String title, String value, String href) {}
}
