package vn.tincay.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the agencies that hold an agency's work on a later day. */
@Component
public class Successors {

    /**
     * An agency that holds the work on the requested day.
     *
     * @param whole false when other agencies hold a part of the work too, by field or by land; then a person chooses
     * @param decidedBy the decisions that led to this agency, oldest first; empty when the original agency still exists
     */
    public record Successor(Agency agency, boolean whole, List<String> decidedBy) {}

    /** A field of work that passed to {@code agency} ({@link #after}) or from it ({@link #before}). */
    public record Transfer(Agency agency, FieldOfWork field, boolean whole, String decidedBy) {}

    private final JdbcClient sql;
    private final Agencies agencies;

    Successors(JdbcClient sql, Agencies agencies) {
        this.sql = sql;
        this.agencies = agencies;
    }

    /**
     * The agencies that hold this work on the day: the agency itself while it exists, otherwise its successors after
     * any number of changes. {@link FieldOfWork#ALL} means those of every field. Empty when none is known.
     */
    public List<Successor> on(LocalDate day, UUID id, FieldOfWork field) {
        var successors = new LinkedHashMap<UUID, Successor>();
        var open = new ArrayDeque<>(List.of(new Successor(agencies.require(id), true, List.of())));
        Set<UUID> seen = new HashSet<>();
        while (!open.isEmpty()) {
            var successor = open.remove();
            if (!seen.add(successor.agency().id())) {
                continue;
            }
            if (successor.agency().validTo() == null
                    || !successor.agency().validTo().isBefore(day)) {
                successors.put(successor.agency().id(), successor);
                continue;
            }
            for (var step : transfersOf(successor.agency().id(), field)) {
                var decisions = new ArrayList<>(successor.decidedBy());
                if (!step.decidedBy().isEmpty() && !decisions.contains(step.decidedBy())) {
                    decisions.add(step.decidedBy());
                }
                open.add(new Successor(step.agency(), successor.whole() && step.whole(), decisions));
            }
        }
        boolean alone = successors.size() == 1;
        return successors.values().stream()
                .map(one -> new Successor(one.agency(), alone && one.whole(), one.decidedBy()))
                .toList();
    }

    public List<Transfer> after(UUID id) {
        return transfers("s.old_id = ?", "s.new_id", id);
    }

    public List<Transfer> before(UUID id) {
        return transfers("s.new_id = ?", "s.old_id", id);
    }

    /** The transfers of this field, or those of all work where the facts do not separate the field. */
    private List<Transfer> transfersOf(UUID id, FieldOfWork field) {
        var all = after(id);
        if (field == FieldOfWork.ALL) {
            return all;
        }
        var exact = all.stream().filter(step -> step.field() == field).toList();
        return exact.isEmpty()
                ? all.stream().filter(step -> step.field() == FieldOfWork.ALL).toList()
                : exact;
    }

    private List<Transfer> transfers(String condition, String other, UUID id) {
        return sql.sql("select " + Agencies.COLUMNS + ", s.field, s.whole, s.decided_by"
                        + " from agency.successions s join agency.agencies a on a.id = " + other
                        + " where " + condition + " order by s.field, a.name")
                .param(id)
                .query(Successors::read)
                .list();
    }

    private static Transfer read(ResultSet row, int number) throws SQLException {
        return new Transfer(
                Agencies.read(row, number),
                FieldOfWork.ofSlug(row.getString("field")),
                row.getBoolean("whole"),
                row.getString("decided_by"));
    }
}
