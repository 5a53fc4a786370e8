package vn.tincay.report.reporter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.agency.Agency;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Viewer;

/**
 * Releases reporters that were appointed by a body that does not lead the form. Whichever body appoints them first
 * receives their reports. The lead, which reports on the form to the level above, can therefore release reporters of
 * its unit from a body of its own level that reports to nobody; the central lead can from any such body below it, and
 * every agency can from bodies below itself.
 */
@Component
public class ReporterClaims {

    /** @param bodies how many bodies that the viewer's agency may release report to this receiver */
    public record Claim(UUID receiver, String name, int bodies) {}

    private static final String CLAIMED = """
              from report.reporters p
              join agency.agencies r on r.id = p.receiver_id
             where p.form = :form and p.receiver_id <> :me and (p.valid_to is null or p.valid_to > :day)
               and (:unit::integer is null or :unit::integer in (p.unit_id, p.province_id)
                    or exists (select 1 from agency.lines where above_id = :me and below_id = p.agency_id))
               and not exists (select 1 from agency.lines where above_id = p.receiver_id and below_id = :me)
               and (exists (select 1 from agency.lines where above_id = :me and below_id = p.receiver_id)
                    or (not exists (select 1 from report.reporters u
                                     where u.form = :form and u.agency_id = p.receiver_id and u.receiver_id is not null
                                       and (u.valid_to is null or u.valid_to > :day))
                        and (:central and r.level <> 'central'
                             or not :central and r.level = :level
                                and exists (select 1 from report.reporters m
                                             where m.form = :form and m.agency_id = :me and m.receiver_id is not null
                                               and (m.valid_to is null or m.valid_to > :day)))))
               and not\s""" + SignedReportsGuard.LEFT_BEHIND;

    private final JdbcClient sql;
    private final Reporters reporters;
    private final WritingReporters writing;
    private final Journal journal;

    ReporterClaims(JdbcClient sql, Reporters reporters, WritingReporters writing, Journal journal) {
        this.sql = sql;
        this.reporters = reporters;
        this.writing = writing;
        this.journal = journal;
    }

    /** The receivers from which the viewer's agency may release reporters on the day, by name. */
    @Transactional(readOnly = true)
    public List<Claim> of(Viewer viewer, String form, LocalDate day) {
        return statementFor(
                        "select p.receiver_id as receiver, r.name, count(*) as bodies" + CLAIMED
                                + " group by p.receiver_id, r.name order by r.name",
                        viewer,
                        form,
                        day)
                .query(Claim.class)
                .list();
    }

    /**
     * Releases the reporters of a receiver: they report to it for the last time in the period that contains the day,
     * and can then be appointed again.
     */
    @Transactional
    public Outcome<Integer> release(Viewer viewer, String form, UUID receiver, LocalDate lastDay) {
        writing.lock(form);
        var claimed = statementFor(
                        "select p.agency_id" + CLAIMED + " and p.receiver_id = :receiver", viewer, form, lastDay)
                .param("receiver", receiver)
                .query(UUID.class)
                .list();
        int ended = writing.release(form, receiver, claimed, lastDay).size();
        if (ended == 0) {
            return Outcome.refused(Problem.at("receiver", "report.claims.none"));
        }
        journal.write(viewer.person(), viewer.agency(), "reporters released from", receiver.toString());
        return Outcome.done(ended);
    }

    private JdbcClient.StatementSpec statementFor(String statement, Viewer viewer, String form, LocalDate day) {
        return sql.sql(statement)
                .param("form", form)
                .param("me", viewer.agency())
                .param("day", day)
                .param("unit", reporters.servedUnit(viewer))
                .param("level", viewer.level())
                .param("central", viewer.level().equals(Agency.Level.CENTRAL.slug()));
    }
}
