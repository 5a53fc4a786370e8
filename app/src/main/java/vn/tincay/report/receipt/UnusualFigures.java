package vn.tincay.report.receipt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Form;
import vn.tincay.report.receipt.SignedFigures.Signed;

/**
 * Finds the entered figures of a form that changed unusually since the previous period, in the reports of agencies with
 * one receiver (docs/decisions/0028). Computed cells are left out: they follow from the entered ones.
 */
public final class UnusualFigures {

    /**
     * A smaller difference is never unusual: where five cases are expected, a period without any occurs by chance in
     * less than one of a hundred periods (Poisson distribution); with fewer expected, more often.
     */
    static final BigDecimal SMALLEST_DIFFERENCE = BigDecimal.valueOf(5);

    private static final BigDecimal MANIFOLD = BigDecimal.TEN;

    private final Form form;
    private final Map<UUID, Signed> now;
    private final Map<UUID, EarlierValues> before;
    private final Map<String, CommonChange> changes = new HashMap<>();

    public UnusualFigures(Form form, Map<UUID, Signed> now, Map<UUID, EarlierValues> before) {
        this.form = form;
        this.now = now;
        this.before = before;
    }

    /** The signed content of the agency's report for this period; null while it has none. */
    public @Nullable Signed signed(UUID agency) {
        return now.get(agency);
    }

    /** The agency's values of the previous period; null when none are known. */
    public @Nullable EarlierValues earlier(UUID agency) {
        return before.get(agency);
    }

    /** The unusual figures of the agency's report, in the order of the form; none when no earlier values are known. */
    public List<UnusualFigure> of(UUID agency) {
        var unusual = new ArrayList<UnusualFigure>();
        if (now.containsKey(agency) && before.containsKey(agency)) {
            form.entered().forEach(cell -> unusualFigure(cell, agency).ifPresent(unusual::add));
        }
        return unusual;
    }

    private Optional<UnusualFigure> unusualFigure(Cell cell, UUID agency) {
        var value = value(agency, cell);
        var values = before.get(agency);
        var earlier = earlier(agency, cell);
        if (values == null || earlier == null) {
            return Optional.empty();
        }
        var reason = reason(cell, value, earlier);
        return reason == null
                ? Optional.empty()
                : Optional.of(new UnusualFigure(cell, reason, value, earlier, values.signed()));
    }

    private UnusualFigure.@Nullable Reason reason(Cell cell, @Nullable BigDecimal value, BigDecimal earlier) {
        if (value == null) {
            return UnusualFigure.Reason.MISSING;
        }
        if (value.subtract(earlier).abs().compareTo(SMALLEST_DIFFERENCE) < 0) {
            return null;
        }
        if (earlier.signum() == 0) {
            return UnusualFigure.Reason.FROM_ZERO;
        }
        if (value.signum() == 0) {
            return UnusualFigure.Reason.TO_ZERO;
        }
        if (value.abs().compareTo(earlier.abs().multiply(MANIFOLD)) >= 0) {
            return UnusualFigure.Reason.TENFOLD;
        }
        if (value.abs().multiply(MANIFOLD).compareTo(earlier.abs()) <= 0) {
            return UnusualFigure.Reason.TENTH;
        }
        return commonChange(cell).isFar(value, earlier) ? UnusualFigure.Reason.OTHER_CHANGE : null;
    }

    private CommonChange commonChange(Cell cell) {
        return changes.computeIfAbsent(cell.code(), code -> {
            var common = new CommonChange(cell.type());
            now.keySet().forEach(agency -> {
                var value = value(agency, cell);
                var earlier = earlier(agency, cell);
                if (value != null && earlier != null) {
                    common.add(value, earlier);
                }
            });
            return common;
        });
    }

    private @Nullable BigDecimal value(UUID agency, Cell cell) {
        var report = now.get(agency);
        return report == null ? null : report.values().get(cell.code());
    }

    private @Nullable BigDecimal earlier(UUID agency, Cell cell) {
        var earlier = before.get(agency);
        return earlier == null ? null : earlier.values().get(cell.code());
    }
}
