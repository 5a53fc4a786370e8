package vn.tincay.report.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.report.Fault;
import vn.tincay.report.Given;
import vn.tincay.report.Period;
import vn.tincay.report.Typing;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.Form;

/** Collects the rows of one request while it is being read. A row with a fault is left out whole. */
final class Rows {

    /** More than any client needs at once; bounds the memory of a request. */
    private static final int MOST_VALUES = 500_000;

    private static final int LONGEST_ECHO = 100;

    private final Form form;
    private final List<Given> good = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable Given open;
    private boolean faulty;
    private int row;
    private int values;

    Rows(Form form) {
        this.form = form;
    }

    void begin(@Nullable String agency, @Nullable String period) {
        count();
        row++;
        faulty = false;
        open = null;
        if (agency == null || agency.isBlank()) {
            fault("", null, Problem.of("report.api.agency-missing"));
            return;
        }
        try {
            var known = Period.of(period == null ? "" : period);
            if (known.kind() == form.window().kind()) {
                open = new Given(row, agency, known);
                return;
            }
        } catch (IllegalArgumentException notAPeriod) {
            // Told below like a period of another kind.
        }
        fault(agency, null, Problem.of("report.api.period", period == null ? "" : period));
    }

    void value(String cell, @Nullable BigDecimal value) {
        count();
        if (open == null) {
            return;
        }
        var known = form.cell(cell).filter(one -> !one.isComputed());
        if (known.isEmpty()) {
            fault(open.agency(), cell, Problem.of("report.api.unknown-cell", cell));
        } else if (value == null) {
            open.takeAway(known.get().position());
        } else {
            put(open, known.get(), value);
        }
    }

    void notANumber(String cell, String text) {
        count();
        if (open != null) {
            var begin = text.length() > LONGEST_ECHO ? text.substring(0, LONGEST_ECHO) + "…" : text;
            fault(open.agency(), cell, Problem.of("report.cell.not-a-number", begin));
        }
    }

    /** Rows count too: a fault in each is kept. */
    private void count() {
        if (++values > MOST_VALUES) {
            throw new TooMany(MOST_VALUES);
        }
    }

    void end() {
        if (open != null && !faulty) {
            good.add(open);
        }
        open = null;
    }

    private void put(Given given, Cell cell, BigDecimal value) {
        var problem = Typing.problem(cell, value);
        if (problem == null) {
            given.put(cell.position(), cell.stored(value));
        } else {
            fault(given.agency(), cell.code(), problem);
        }
    }

    private void fault(String agency, @Nullable String cell, Problem problem) {
        faulty = true;
        faults.add(new Fault(row, agency, cell, problem));
    }

    /** A table about one submission may name no other. */
    void only(String agency, Period period) {
        for (var given : List.copyOf(good)) {
            if (!given.agency().equals(agency) || !given.period().equals(period)) {
                good.remove(given);
                faults.add(new Fault(
                        given.row(), given.agency(), null, Problem.of("report.api.unknown-agency", given.agency())));
            }
        }
    }

    List<Given> good() {
        return good;
    }

    List<Fault> faults() {
        return faults;
    }

    /** A request beyond the limit is refused before anything is stored. */
    static final class TooMany extends RuntimeException {
        TooMany(int most) {
            super("more than " + most + " values", null, false, false);
        }
    }
}
