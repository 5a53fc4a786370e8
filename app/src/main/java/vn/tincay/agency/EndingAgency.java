package vn.tincay.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;

/**
 * Ends an agency that was founded on a screen, and records its successors. The successors inherit its records: they
 * see what the agency did. A standard body cannot be ended here; its first and last day follow from the fact files.
 */
@Component
public class EndingAgency {

    private final JdbcClient sql;
    private final Agencies agencies;
    private final WritingReportingLines lines;
    private final ApplicationEventPublisher events;

    EndingAgency(JdbcClient sql, Agencies agencies, WritingReportingLines lines, ApplicationEventPublisher events) {
        this.sql = sql;
        this.agencies = agencies;
        this.lines = lines;
        this.events = events;
    }

    /**
     * Ends the agency and publishes {@link AgencyEnded}.
     *
     * @param successors the agencies that take over the work; empty when none does
     * @param decidedBy number and symbol of the decision
     */
    @Transactional
    public Outcome<Agency> end(UUID id, LocalDate lastDay, List<UUID> successors, String decidedBy) {
        var problems = problems(id, lastDay, successors, decidedBy);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var found = agencies.all(successors.stream().distinct().toList());
        sql.sql("update agency.agencies set valid_to = ? where id = ?")
                .params(lastDay, id)
                .update();
        sql.sql("update agency.parents set valid_to = ? where child_id = ? and valid_to is null")
                .params(lastDay, id)
                .update();
        sql.sql("""
                        insert into agency.successions (old_id, new_id, field, whole, inherits, decided_by)
                        select ?, successor, 'all', ?, true, ? from unnest(?::uuid[]) as s (successor)
                        """)
                .param(id)
                .param(found.size() == 1)
                .param(decidedBy.strip())
                .param(found.stream().map(Agency::id).toArray(UUID[]::new))
                .update();
        lines.draw(id);
        events.publishEvent(new AgencyEnded(id));
        return Outcome.done(agencies.require(id));
    }

    /** The reasons why this end cannot be entered; empty when there are none. */
    public List<Problem> problems(UUID id, LocalDate lastDay, List<UUID> successors, String decidedBy) {
        return problems(
                agencies.require(id),
                lastDay,
                agencies.all(successors.stream().distinct().toList()),
                decidedBy);
    }

    private static List<Problem> problems(Agency agency, LocalDate lastDay, List<Agency> successors, String decidedBy) {
        var problems = new ArrayList<Problem>();
        if (agency.body() != null) {
            problems.add(Problem.of("agency.ending.standard", agency.name()));
        }
        if (agency.validTo() != null) {
            problems.add(Problem.of("agency.ending.already", agency.name()));
        }
        if (lastDay.isBefore(agency.validFrom())) {
            problems.add(Problem.at("lastDay", "agency.ending.before-start"));
        }
        for (var successor : successors) {
            if (successor.id().equals(agency.id()) || !successor.existsOn(lastDay.plusDays(1))) {
                problems.add(Problem.at("successor", "agency.ending.successor-gone", successor.name()));
            }
        }
        if (decidedBy.isBlank()) {
            problems.add(Problem.at("decidedBy", "agency.ending.basis"));
        }
        return problems;
    }
}
