package vn.tincay.report;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.document.NumberedDocuments;

/** A signed version keeps its number; only the newest one, given back to be signed again under another, does not. */
@Component
class NumberedReports implements NumberedDocuments {

    private final JdbcClient sql;

    NumberedReports(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean standsUnder(UUID subject) {
        return sql.sql("""
                        select exists (
                            select 1 from report.numbers n join report.reports r on r.id = n.report_id
                             where n.entry_id = ?
                               and not (r.state in ('DRAFT', 'PRESENTED', 'RETURNED')
                                        and n.version = (select max(v.version) from report.numbers v
                                                          where v.report_id = r.id)))
                        """).param(subject).query(Boolean.class).single();
    }
}
