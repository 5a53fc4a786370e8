package vn.tincay.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.web.Ui;
import vn.tincay.document.Books;
import vn.tincay.document.DocumentType;
import vn.tincay.document.Numbering;

/**
 * A signed report takes its number from the book of its agency: with the signature when it is signed here, afterwards
 * when many are transmitted at once. Every version is a document of its own. Number and signature are stored together
 * or not at all, so the book has no gap.
 */
@Component
public class NumberingReports {

    private record Waiting(UUID report, int version, UUID agency, LocalDate day) {}

    private static final long LOCK = 0x7469_6e63_6e75_6d62L;

    private final JdbcClient sql;
    private final Numbering numbering;
    private final Books books;
    private final Clock clock;

    NumberingReports(JdbcClient sql, Numbering numbering, Books books, Clock clock) {
        this.sql = sql;
        this.numbering = numbering;
        this.books = books;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void number(UUID report, int version, UUID agency) {
        var today = LocalDate.now(clock.withZone(Ui.ZONE));
        give(today, List.of(new Waiting(report, version, agency, today)));
    }

    /**
     * Numbers what was signed without a number, in the order of signing.
     *
     * @param most how many at once; the rest waits for the next call
     * @return how many got a number; none while another node is at it
     */
    @Transactional
    public int numberWaiting(int most) {
        boolean alone = sql.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
        if (!alone) {
            return 0;
        }
        var waiting = sql.sql("""
                        select s.report_id as report, s.version, r.agency_id as agency,
                               (s.signed_at at time zone 'Asia/Ho_Chi_Minh')::date as day
                          from report.submissions s join report.reports r on r.id = s.report_id
                         where not exists (select 1 from report.numbers n
                                            where n.report_id = s.report_id and n.version = s.version)
                         order by s.signed_at, s.report_id limit ?
                        """).param(most).query(Waiting.class).list();
        waiting.stream()
                .collect(Collectors.groupingBy(Waiting::day, TreeMap::new, Collectors.toList()))
                .forEach(this::give);
        return waiting.size();
    }

    private void give(LocalDate day, List<Waiting> waiting) {
        var entries = waiting.stream().map(one -> Ids.next()).toList();
        var symbols =
                books.symbols(waiting.stream().map(Waiting::agency).distinct().toList(), DocumentType.REPORT);
        var given = numbering
                .giveAll(
                        DocumentType.REPORT,
                        day,
                        java.util.stream.IntStream.range(0, waiting.size())
                                .mapToObj(
                                        i -> new Numbering.Wanted(waiting.get(i).agency(), entries.get(i)))
                                .toList(),
                        waiting.stream()
                                .map(one -> symbols.getOrDefault(one.agency(), DocumentType.REPORT.letters()))
                                .toList())
                .stream()
                .collect(Collectors.toMap(Numbering.Given::subject, Numbering.Given::written));
        sql.sql("""
                        insert into report.numbers (report_id, version, number, at, entry_id)
                        select report, version, number, :now, entry
                          from unnest(:reports::uuid[], :versions::int[], :numbers::text[], :entries::uuid[])
                               as n (report, version, number, entry)
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("reports", waiting.stream().map(Waiting::report).toArray(UUID[]::new))
                .param("versions", waiting.stream().map(Waiting::version).toArray(Integer[]::new))
                .param("numbers", entries.stream().map(given::get).toArray(String[]::new))
                .param("entries", entries.toArray(UUID[]::new))
                .update();
    }
}
