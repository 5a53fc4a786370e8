package vn.tincay.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewer;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.base.web.Ui;
import vn.tincay.report.form.Figures;

/** What a draft would be if it were signed now, and beside it the live sum of everything stored below. */
@Component
public class ConsolidatedNow {

    /**
     * @param sources versions the next version stands on
     * @param fresh accepted reports it does not stand on yet, or in an older version
     * @param stale whether something it stands on was taken back or replaced
     */
    public record Standing(int sources, int fresh, boolean stale) {}

    private final JdbcClient sql;
    private final Forms forms;
    private final Consolidated consolidated;
    private final Rollups rollups;
    private final Agencies agencies;
    private final Clock clock;

    ConsolidatedNow(
            JdbcClient sql, Forms forms, Consolidated consolidated, Rollups rollups, Agencies agencies, Clock clock) {
        this.sql = sql;
        this.forms = forms;
        this.consolidated = consolidated;
        this.rollups = rollups;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Own entries with the versions that the report stands on, or would. */
    public Figures figures(Report report) {
        int version = report.state().isSent() ? report.version() : report.nextVersion();
        return consolidated.of(forms.in(report.form(), report.period()), report.id(), version, report.figures());
    }

    public Standing standing(Viewer viewer, Report report) {
        int version = report.state().isSent() ? report.version() : report.nextVersion();
        int fresh = sql.sql("""
                        select count(*) from report.reports r
                         where r.form = ? and r.period = ? and r.state = 'ACCEPTED'
                           and ? = (select p.receiver_id from report.reporters p where p.form = r.form
                                       and p.agency_id = r.agency_id order by p.valid_from desc limit 1)
                           and not exists (select 1 from report.sources f where f.report_id = ? and f.version = ?
                                    and f.child_id = r.id and f.child_version =
                                        (select max(version) from report.submissions where report_id = r.id))
                        """)
                .params(report.form(), report.period().toString(), viewer.agency(), report.id(), version)
                .query(Integer.class)
                .single();
        return new Standing(
                consolidated.sources(report.id(), version), fresh, consolidated.isStale(report.id(), version));
    }

    /** The live sum over the unit that the viewer's agency serves. */
    public Figures live(Viewer viewer, Report report) {
        boolean central = agencies.require(viewer.agency()).level() == Agency.Level.CENTRAL;
        var question = new Rollup.Question(
                report.form(),
                List.of(report.period()),
                false,
                central ? Rollup.By.NATION : Rollup.By.PROVINCE,
                null,
                today(),
                Set.of());
        return rollups.of(viewer, question).rows().stream()
                .map(Rollup.Row::figures)
                .reduce(Figures.NONE, Figures::plus);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Ui.ZONE).toInstant();
    }
}
