package vn.tincay.bench.measure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tincay.bench.Bar;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.House;
import vn.tincay.bench.country.Reports;
import vn.tincay.bench.country.Year;
import vn.tincay.bench.product.Door;
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
    public String story() {
        return "submissions a second presented to their heads in bulk; numbers a second from the books";
    }

    @Override
    public void run(House house) throws Exception {
        var reports = new Reports(house.tables());
        reports.clear(); // of an interrupted run
        try {
            var door = house.system("ministry");
            reports.draft(Year.free(1));
            present(door, Year.free(1));
            reports.draft(Year.free(2));
            var presented = new int[1];
            var effort = house.effort(() -> presented[0] = present(door, Year.free(2)));
            house.report(Figure.of("submissions a second, presented in bulk", presented[0] / effort.wall())
                    .bar(Bar.atLeast(5_000))
                    .bare(bare(house, reports))
                    .effort(effort)
                    .note("%,d submissions in one request, rules of the form checked".formatted(presented[0])));
            number(house, Year.free(2));
        } finally {
            house.tables().run("delete from document.numbers where symbol = 'bench'");
            reports.clear();
        }
    }

    private static int present(Door door, String period) throws Exception {
        var asked = "{\"form\":\"gbv-month\",\"period\":\"" + period + "\",\"agencies\":null}";
        var answer = Door.body(door.post("/api/v1/submissions/presentations", asked.getBytes(StandardCharsets.UTF_8)));
        var found = PRESENTED.matcher(answer);
        if (!found.find() || found.group(1).equals("0")) {
            throw new IllegalStateException(answer.substring(0, Math.min(500, answer.length())));
        }
        return Integer.parseInt(found.group(1));
    }

    /** The same rows written by three statements. */
    private static double bare(House house, Reports reports) {
        reports.draft(Year.free(3));
        long began = System.nanoTime();
        int rows = house.tables().sql().sql("""
                insert into report.presentations (report_id, person_id, person_name, at)
                select id, id, 'bench', now() from report.reports where form = 'gbv-month' and period = ?
                """).param(Year.free(3)).update();
        house.tables().sql().sql("""
                insert into report.steps (report_id, version, step, agency_id, person_id, person_name, at)
                select id, 1, 'PRESENT', agency_id, id, 'bench', now() from report.reports where form = 'gbv-month' and period = ?
                """).param(Year.free(3)).update();
        house.tables()
                .sql()
                .sql("update report.reports set state = 'PRESENTED' where form = 'gbv-month' and period = ?")
                .param(Year.free(3))
                .update();
        return rows / ((System.nanoTime() - began) / 1e9);
    }

    private static void number(House house, String period) throws Exception {
        var wanted = house.tables()
                .sql()
                .sql("select agency_id, id from report.reports where form = 'gbv-month' and period = ?")
                .param(period)
                .query((row, n) ->
                        new Numbering.Wanted(row.getObject("agency_id", UUID.class), row.getObject("id", UUID.class)))
                .list();
        var symbols = wanted.stream().map(one -> "bench").toList();
        var numbering = house.within().get(Numbering.class);
        var transaction = house.within().get(TransactionTemplate.class);
        var day = LocalDate.of(2023, 12, 1);
        var given = new int[1];
        var effort = house.effortWithin(() -> given[0] = transaction
                .execute(status -> numbering.giveAll(DocumentType.REPORT, day, wanted, symbols))
                .size());
        house.report(Figure.of("numbers a second from the books of all communes", given[0] / effort.wall())
                .effort(effort)
                .note("within the application; one statement for " + given[0] + " books"));
    }
}
