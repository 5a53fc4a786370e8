package vn.tincay.report.approval;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.NotFound;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.step.StepInput;
import vn.tincay.base.step.StepsGate.StepsTaken;
import vn.tincay.report.Report;
import vn.tincay.report.ReportNotices;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Viewer;

/**
 * Accepts many reports from one page. Each report is checked as if it were accepted alone; a report that changed
 * since the page was shown is left as it is, and the others are accepted.
 */
@Component
@Transactional
public class ReceivingMany {

    private final JdbcClient sql;
    private final ReportGate gate;
    private final ReportNotices notices;
    private final Clock clock;

    ReceivingMany(JdbcClient sql, ReportGate gate, ReportNotices notices, Clock clock) {
        this.sql = sql;
        this.gate = gate;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Accepts reports on one form for one period; throws {@link NotFound} for any other report.
     *
     * @param inputs for each report the fingerprint with which the page showed it
     */
    public StepsTaken<Report> accept(Viewer viewer, String form, Period period, Map<UUID, StepInput> inputs) {
        int asked = sql.sql("select count(*) from report.reports where id = any (?) and form = ? and period = ?")
                .params(inputs.keySet().toArray(UUID[]::new), form, period.toString())
                .query(Integer.class)
                .single();
        if (asked < inputs.size()) {
            throw new NotFound();
        }
        return gate.takeEach(viewer, ReportStep.RECEIVE, inputs, taken -> accept(viewer, taken, inputs));
    }

    private void accept(Viewer viewer, Map<UUID, Report> taken, Map<UUID, StepInput> inputs) {
        var ids = taken.keySet().toArray(UUID[]::new);
        sql.sql("""
                        insert into report.receipts (report_id, version, agency_id, person_id, person_name, at)
                        select s.report_id, max(s.version), :agency, :person, :name, :at
                          from report.submissions s where s.report_id = any (:ids) group by s.report_id
                        """)
                .param("ids", ids)
                .param("agency", viewer.agency())
                .param("person", viewer.person())
                .param("name", viewer.name())
                .param("at", SqlValues.at(clock.instant()))
                .update();
        gate.recordEach(viewer, taken, ReportStep.RECEIVE, inputs);
        // One statement for all reports, so that the running tallies of a province are updated once.
        sql.sql("update report.reports set state = 'ACCEPTED' where id = any (:ids)")
                .param("ids", ids)
                .update();
        notices.received(viewer, taken.values());
    }
}
