package vn.tincay.bench.measure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.country.CountryReports;
import vn.tincay.bench.country.Year;
import vn.tincay.bench.product.ProductClient;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.number.Numbering;

/** Submits a month of all communes for signature in one request by a system account, which never signs. */
public final class Presenting implements Bench {

    private static final Pattern PRESENTED = Pattern.compile("\"submissions\":(\\d+)");

    @Override
    public String name() {
        return "submit";
    }

    @Override
    public String description() {
        return "submissions a second presented to their heads in bulk; numbers a second from the books";
    }

    @Override
    public void run(TestBed bed) throws Exception {
        var reports = new CountryReports(bed.tables());
        reports.clear(); // removes the reports of an interrupted run
        try {
            var client = bed.system("ministry");
            reports.draft(Year.freeMonth(1));
            present(client, Year.freeMonth(1));
            reports.draft(Year.freeMonth(2));
            var presented = new int[1];
            var effort = bed.effort(() -> presented[0] = present(client, Year.freeMonth(2)));
            bed.report(Figure.of("submissions a second, presented in bulk", presented[0] / effort.wall())
                    .goal(Goal.atLeast(5_000))
                    .bare(rateInBareSql(bed, reports))
                    .effort(effort)
                    .note("%,d submissions in one request, rules of the form checked".formatted(presented[0])));
            measureNumbering(bed, Year.freeMonth(2));
        } finally {
            bed.tables().run("delete from document.numbers where symbol = 'bench'");
            reports.clear();
        }
    }

    private static int present(ProductClient client, String period) throws Exception {
        var asked = "{\"form\":\"gbv-month\",\"period\":\"" + period + "\",\"agencies\":null}";
        var answer = ProductClient.body(
                client.post("/api/v1/submissions/presentations", asked.getBytes(StandardCharsets.UTF_8)));
        var found = PRESENTED.matcher(answer);
        if (!found.find() || found.group(1).equals("0")) {
            throw new IllegalStateException(answer.substring(0, Math.min(500, answer.length())));
        }
        return Integer.parseInt(found.group(1));
    }

    /** Writes the rows of a bulk submission with three SQL statements and returns reports per second. */
    private static double rateInBareSql(TestBed bed, CountryReports reports) {
        reports.draft(Year.freeMonth(3));
        long began = System.nanoTime();
        int rows = bed.tables().sql().sql("""
                insert into report.presentations (report_id, person_id, person_name, at)
                select id, id, 'bench', now() from report.reports where form = 'gbv-month' and period = ?
                """).param(Year.freeMonth(3)).update();
        bed.tables().sql().sql("""
                insert into report.steps (report_id, version, step, agency_id, person_id, person_name, at)
                select id, 1, 'SUBMIT', agency_id, id, 'bench', now() from report.reports where form = 'gbv-month' and period = ?
                """).param(Year.freeMonth(3)).update();
        bed.tables()
                .sql()
                .sql("update report.reports set state = 'SUBMITTED' where form = 'gbv-month' and period = ?")
                .param(Year.freeMonth(3))
                .update();
        return rows / ((System.nanoTime() - began) / 1e9);
    }

    private static void measureNumbering(TestBed bed, String period) throws Exception {
        var wanted = bed.tables()
                .sql()
                .sql("select agency_id, id from report.reports where form = 'gbv-month' and period = ?")
                .param(period)
                .query((row, n) -> new Numbering.NumberRequest(
                        row.getObject("agency_id", UUID.class), row.getObject("id", UUID.class)))
                .list();
        var symbols = wanted.stream().map(one -> "bench").toList();
        var numbering = bed.inProcess().get(Numbering.class);
        var transaction = bed.inProcess().get(TransactionTemplate.class);
        var day = LocalDate.of(2023, 12, 1);
        var given = new int[1];
        var effort = bed.effortInProcess(() -> given[0] = transaction
                .execute(status -> numbering.giveAll(DocumentType.REPORT, day, wanted, symbols))
                .size());
        bed.report(Figure.of("numbers a second from the books of all communes", given[0] / effort.wall())
                .effort(effort)
                .note("within the application; one statement for " + given[0] + " books"));
    }
}
