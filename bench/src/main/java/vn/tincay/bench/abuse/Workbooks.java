package vn.tincay.bench.abuse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.country.Persons;
import vn.tincay.bench.paper.HeavyArchive;
import vn.tincay.bench.paper.HeavyFile;
import vn.tincay.bench.product.ProductClient;
import vn.tincay.document.sheet.WorkbookReader;

/** An officer of a commune uploads workbooks of 3.9 million cells for the report, four at a time, repeatedly. */
final class Workbooks implements Attack {

    private static final int ATTACKERS = 4;

    private final List<Attackers.AttackRequest> requests = new ArrayList<>();
    private final List<ProductClient> clients = new ArrayList<>();
    private int size;

    @Override
    public String name() {
        return "workbooks of 3.9 million cells";
    }

    @Override
    public void prepare(TestBed bed) throws Exception {
        var books = List.of(HeavyArchive.filledCells(), HeavyArchive.emptyCells());
        books.forEach(Workbooks::mustBeRead);
        var report = bed.tables().one(UUID.class, """
                select r.id from report.reports r
                  join access.memberships m on m.agency_id = r.agency_id and m.role = 'COMMUNE_OFFICER'
                  join access.people p on p.id = m.person_id and p.login = ?
                 where r.form = 'gbv-month' and r.state = 'DRAFT' limit 1
                """, Persons.login("commune", "COMMUNE_OFFICER"));
        var reportPath = "/reports/" + report;
        for (int attacker = 0; attacker < ATTACKERS; attacker++) {
            var client = ProductClient.from("127.0.0.3", bed.product().address(), Duration.ofMinutes(5));
            client.signIn(
                    Persons.login("commune", "COMMUNE_OFFICER"),
                    bed.credentials().password());
            var form = client.form(reportPath, reportPath + "/sheet");
            int[] turn = {attacker};
            clients.add(client);
            requests.add(() -> {
                var book = books.get(turn[0]++ % books.size());
                return AnswerCounts.of(client.send(form, "file", book.name(), book.bytes()));
            });
        }
        size = books.stream().mapToInt(book -> book.bytes().length).sum() / books.size();
    }

    @Override
    public void run(TestBed bed, Duration time, AnswerCounts answers) throws Exception {
        Attackers.run(requests, size, time, answers);
    }

    @Override
    public List<String> expected() {
        return Reading.ANSWERS;
    }

    @Override
    public void clear(TestBed bed) {
        clients.forEach(ProductClient::close);
        clients.clear();
        requests.clear();
    }

    /** Proves that the workbook is well formed: with one row in it, it is read. */
    private static void mustBeRead(HeavyFile file) {
        try (var book = new WorkbookReader(file.light(), 50_000)) {
            book.sheets().forEach(sheet -> book.read(sheet, (row, cells) -> {}));
        }
    }
}
