package vn.tincay.report.aggregate;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.report.Report;

/** Reads the signed narratives of the accepted reports below a report. */
@Component
public class NarrativesBelow {

    /**
     * A narrative of one agency.
     *
     * @param narrative code of the narrative on the form
     */
    public record NarrativeBelow(UUID report, int version, String agency, String narrative, String body) {

        /** The paragraphs of the text, without blank lines. */
        public List<String> paragraphs() {
            return body.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private final JdbcClient sql;

    NarrativesBelow(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The narratives that are not blank, of the newest signed version of each accepted report; sorted by the agency's
     * name.
     */
    public List<NarrativeBelow> of(Report report) {
        return sql.sql("""
                        select r.id as report, s.version, a.name as agency, n.part as narrative, n.body
                          from report.asked(:form, :period) k
                          join agency.agencies a on a.id = k.agency_id
                          join report.reports r on r.form = :form and r.period = :period
                               and r.province_id = k.province_id and r.agency_id = k.agency_id
                          join lateral (select max(version) as version from report.submissions
                                         where report_id = r.id) s on true
                          join report.submission_narratives n on n.report_id = r.id and n.version = s.version
                         where k.receiver_id = :me and r.state = 'ACCEPTED' and btrim(n.body) <> ''
                         order by a.name, a.id, n.part
                        """)
                .param("form", report.form())
                .param("period", report.period().toString())
                .param("me", report.agency())
                .query(NarrativeBelow.class)
                .list();
    }
}
