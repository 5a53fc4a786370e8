package vn.tincay.bench.abuse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tincay.bench.House;
import vn.tincay.bench.country.Persons;
import vn.tincay.bench.paper.HeavyFile;
import vn.tincay.bench.paper.HeavyPacked;
import vn.tincay.bench.product.Door;
import vn.tincay.document.sheet.WorkbookReader;

/** An officer of a commune uploads workbooks of 3.9 million cells for the report, four at a time, repeatedly. */
final class Workbooks implements Attack {

    private static final int HANDS = 4;

    private final List<Hands.Blow> blows = new ArrayList<>();
    private final List<Door> doors = new ArrayList<>();
    private int size;

    @Override
    public String name() {
        return "workbooks of 3.9 million cells";
    }

    @Override
    public void prepare(House house) throws Exception {
        var books = List.of(HeavyPacked.filledCells(), HeavyPacked.emptyCells());
        books.forEach(Workbooks::mustBeRead);
        var report = house.tables().one(UUID.class, """
                select r.id from report.reports r
                  join access.memberships m on m.agency_id = r.agency_id and m.role = 'COMMUNE_OFFICER'
                  join access.people p on p.id = m.person_id and p.login = ?
                 where r.form = 'gbv-month' and r.state = 'DRAFT' limit 1
                """, Persons.login("commune", "COMMUNE_OFFICER"));
        var paper = "/reports/" + report;
        for (int hand = 0; hand < HANDS; hand++) {
            var door = Door.from("127.0.0.3", house.product().address(), Duration.ofMinutes(5));
            door.signIn(
                    Persons.login("commune", "COMMUNE_OFFICER"), house.keys().password());
            var form = door.form(paper, paper + "/sheet");
            int[] turn = {hand};
            doors.add(door);
            blows.add(() -> {
                var book = books.get(turn[0]++ % books.size());
                return Answers.of(door.send(form, "file", book.name(), book.bytes()));
            });
        }
        size = books.stream().mapToInt(book -> book.bytes().length).sum() / books.size();
    }

    @Override
    public void strike(House house, Duration time, Answers answers) throws Exception {
        Hands.strike(blows, size, time, answers);
    }

    @Override
    public List<String> expected() {
        return Reading.ANSWERS;
    }

    @Override
    public void clear(House house) {
        doors.forEach(Door::close);
        doors.clear();
        blows.clear();
    }

    /** Proves that the workbook is well formed: with one row in it, it is read. */
    private static void mustBeRead(HeavyFile file) {
        try (var book = new WorkbookReader(file.light(), 50_000)) {
            book.sheets().forEach(sheet -> book.read(sheet, (row, cells) -> {}));
        }
    }
}
