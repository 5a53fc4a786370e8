package vn.tincay.report.approval;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.document.number.NumberedDocuments;
import vn.tincay.report.form.Forms;
import vn.tincay.report.paper.ReportSubject;
import vn.tincay.report.period.Period;

/**
 * Tells the numbering books which numbers belong to signed versions. Only the number of the newest version is released
 * when the report is returned, so that it may be signed again under another number.
 */
@Component
class NumberedReports implements NumberedDocuments {

    /** The line of the file copy among the recipients, as in the template of the paper. */
    private static final String FILED = "Lưu: VT";

    private final JdbcClient sql;
    private final Forms forms;

    NumberedReports(JdbcClient sql, Forms forms) {
        this.sql = sql;
        this.forms = forms;
    }

    @Override
    public boolean isInUse(UUID subject) {
        return sql.sql("""
                        select exists (
                            select 1 from report.numbers n join report.reports r on r.id = n.report_id
                             where n.entry_id = ?
                               and not (r.state in ('DRAFT', 'SUBMITTED', 'RETURNED')
                                        and n.version = (select max(v.version) from report.numbers v
                                                          where v.report_id = r.id)))
                        """).param(subject).query(Boolean.class).single();
    }

    @Override
    public Map<UUID, Numbered> bySubject(Collection<UUID> subjects) {
        return sql
                .sql("""
                        select n.entry_id, r.id, r.form, r.period, s.signed_by_name, above.name as receiver
                          from report.numbers n join report.reports r on r.id = n.report_id
                          join report.submissions s on s.report_id = n.report_id and s.version = n.version
                          left join report.asked(r.form, r.period) line on line.agency_id = r.agency_id
                          left join agency.agencies above on above.id = line.receiver_id
                         where n.entry_id = any(?)
                        """)
                .param(subjects.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("entry_id", UUID.class),
                        new Numbered(
                                subject(row.getString("form"), row.getString("period")),
                                row.getString("signed_by_name"),
                                Stream.of(row.getString("receiver"), FILED)
                                        .filter(Objects::nonNull)
                                        .toList(),
                                "/reports/" + row.getString("id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String subject(String form, String code) {
        var period = Period.of(code);
        return ReportSubject.of(forms.in(form, period), period);
    }
}
