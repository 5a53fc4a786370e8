package vn.tincay.report.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.report.ReportState;
import vn.tincay.report.approval.HasReportState;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.approval.SubmittingReport;
import vn.tincay.report.entry.Readiness;
import vn.tincay.report.form.Figures;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Viewer;

/**
 * Submits many reports to their heads for signature for a system account. A system never signs: each head signs on the
 * page of the report, where the figures are shown. The rules are those of {@link SubmittingReport#submit}; consolidated
 * reports are submitted one by one.
 */
@Component
public class SubmittingMany {

    public record SubmittedReports(int submissions, List<RowError> errors) {}

    private record Waiting(
            UUID id, String agency, ReportState state, boolean locked, Figures figures, Set<String> writtenNarratives)
            implements HasReportState {}

    private final JdbcClient sql;
    private final Forms forms;
    private final Clock clock;

    SubmittingMany(JdbcClient sql, Forms forms, Clock clock) {
        this.sql = sql;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * @param agencies codes; null for every report of the form and period, of the viewer's agency or below it, that
     *     is not yet submitted or sent
     */
    @Transactional
    public SubmittedReports submit(Viewer viewer, String code, Period period, @Nullable List<String> agencies) {
        var form = forms.in(code, period);
        var errors = new ArrayList<RowError>();
        var ready = new ArrayList<UUID>();
        var waiting = waiting(viewer, code, period, agencies);
        var named = agencies == null ? waiting.stream().map(Waiting::agency).toList() : agencies;
        for (var item : waiting) {
            var problems = problems(form, item);
            if (problems.isEmpty()) {
                ready.add(item.id());
            }
            int row = named.indexOf(item.agency()) + 1;
            problems.forEach(problem -> errors.add(new RowError(row, item.agency(), null, problem)));
        }
        var left = new LinkedHashSet<>(named);
        waiting.forEach(item -> left.remove(item.agency()));
        errors.addAll(leftOutErrors(viewer, code, period, named, left));
        errors.sort(Comparator.comparingInt(RowError::row));
        return new SubmittedReports(markSubmitted(viewer, ready.toArray(UUID[]::new)), errors);
    }

    private List<Waiting> waiting(Viewer viewer, String code, Period period, @Nullable List<String> agencies) {
        return sql.sql("""
                        select r.id, a.code, r.state, r.locked, r.figures::text as figures,
                               (select array_agg(n.part) from report.narratives n
                                 where n.report_id = r.id and n.body <> '') as written
                          from report.reports r
                          join agency.agencies a on a.id = r.agency_id
                         where r.form = :form and r.period = :period
                           and (:all and r.state in (""" + ReportStep.SUBMIT.statesInSql() + """
                                ) or a.code = any(:agencies))
                           and\s""" + ExchangeScope.OWN_OR_BELOW + """
                           and not exists (select 1 from report.sources f where f.report_id = r.id)
                           and exists (select 1 from report.asked(:form, :period) p where p.agency_id = r.agency_id)
                           and not exists (select 1 from report.asked(:form, :period) p where p.receiver_id = r.agency_id)
                         order by r.province_id, r.agency_id
                           for update of r
                        """)
                .param("form", code)
                .param("period", period.toString())
                .param("all", agencies == null)
                .param("agencies", agencies == null ? new String[0] : agencies.toArray(String[]::new))
                .param("me", viewer.agency())
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        ReportState.valueOf(row.getString("state")),
                        row.getBoolean("locked"),
                        Figures.of(row.getString("figures")),
                        row.getArray("written") == null
                                ? Set.of()
                                : Set.of((String[]) row.getArray("written").getArray())))
                .list();
    }

    /**
     * Errors for named agencies whose report cannot be submitted this way; an agency out of reach is answered like
     * one that does not exist.
     */
    private List<RowError> leftOutErrors(
            Viewer viewer, String code, Period period, List<String> named, Set<String> left) {
        if (left.isEmpty()) {
            return List.of();
        }
        var within = new HashMap<String, String>();
        sql.sql("""
                        select a.code, case when exists (select 1 from report.asked(:form, :period) k where k.receiver_id = a.id)
                                              or exists (select 1 from report.sources f join report.reports r on r.id = f.report_id
                                                          where r.form = :form and r.period = :period and r.agency_id = a.id)
                                            then 'report.api.consolidates' else 'report.api.not-begun' end
                          from agency.agencies a
                          join report.asked(:form, :period) p on p.agency_id = a.id
                         where a.code = any(:left)
                           and\s""" + ExchangeScope.OWN_OR_BELOW)
                .param("form", code)
                .param("period", period.toString())
                .param("left", left.toArray(String[]::new))
                .param("me", viewer.agency())
                .query((row, number) -> within.put(row.getString(1), row.getString(2)))
                .list();
        return left.stream()
                .map(one -> new RowError(
                        named.indexOf(one) + 1,
                        one,
                        null,
                        Problem.of(within.getOrDefault(one, "report.api.unknown-agency"), one)))
                .toList();
    }

    private static List<Problem> problems(Form form, Waiting waiting) {
        return ReportStep.SUBMIT.isOpen(waiting)
                ? Readiness.contentProblems(form, waiting.figures(), waiting.writtenNarratives())
                : List.of(waiting.closedProblem());
    }

    private int markSubmitted(Viewer viewer, UUID[] ready) {
        sql.sql("""
                        insert into report.presentations (report_id, person_id, person_name, at)
                        select id, :me, :name, :now from unnest(:ids::uuid[]) as r (id)
                        """)
                .param("me", viewer.person())
                .param("name", viewer.name())
                .param("now", SqlValues.at(clock.instant()))
                .param("ids", ready)
                .update();
        sql.sql("""
                        insert into report.steps (report_id, version, step, agency_id, person_id, person_name, at)
                        select r.id, coalesce((select max(version) from report.submissions where report_id = r.id), 0) + 1,
                               'SUBMIT', :agency, :me, :name, :now from report.reports r where r.id = any(:ids)
                        """)
                .param("agency", viewer.agency())
                .param("me", viewer.person())
                .param("name", viewer.name())
                .param("now", SqlValues.at(clock.instant()))
                .param("ids", ready)
                .update();
        return sql.sql("update report.reports set state = 'SUBMITTED' where id = any(:ids)")
                .param("ids", ready)
                .update();
    }
}
