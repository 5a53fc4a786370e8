package vn.tincay.bench.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Ids;
import vn.tincay.base.table.RowWriter;
import vn.tincay.base.table.TableFormat;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.machine.Samples;
import vn.tincay.bench.product.InProcessProduct;
import vn.tincay.document.sheet.WorkbookReader;
import vn.tincay.report.form.Forms;
import vn.tincay.report.past.StoringPastFigures;
import vn.tincay.report.past.intake.Intakes;
import vn.tincay.report.past.intake.StartingIntake;
import vn.tincay.report.past.preview.Preview;
import vn.tincay.report.past.preview.PreviewingIntake;
import vn.tincay.report.past.preview.RowState;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** The ministry previews and stores last year's figures of 5,000 communes of the three-level tree from a spreadsheet. */
public final class TakingIn implements Bench {

    private static final String FORM = "gbv-month";
    private static final String PERIOD = "Tháng 5/2022";
    private static final int ROWS = 5_000;
    private static final int ROUNDS = 10;
    private static final int MAX_CELLS = 400_000;

    @Override
    public String name() {
        return "past";
    }

    @Override
    public String description() {
        return ROWS + " rows of last year's figures from a spreadsheet, previewed and stored";
    }

    @Override
    public void run(TestBed bed) throws Exception {
        var product = bed.inProcess();
        var ministry = InProcessProduct.viewer(
                bed.tables()
                        .one(
                                UUID.class,
                                "select agency_id from report.reporters where form = '" + FORM
                                        + "' and receiver_id is null and valid_to is null limit 1"),
                "central",
                Role.MINISTRY_OFFICER);
        var file = file(bed, product.get(Forms.class));
        var id = Ids.next();
        product.get(StartingIntake.class)
                .start(ministry, id, FORM, "2022.xlsx", file)
                .orThrow();
        try {
            var seen = new Preview[1];
            var preview = Samples.of(ROUNDS, () -> seen[0] = preview(product, ministry, id));
            var bare = Samples.of(ROUNDS, () -> read(file));
            bed.report(Figure.of("p95 ms, preview of " + ROWS + " rows of a spreadsheet", preview.p95())
                    .goal(Goal.atMost(3000))
                    .bare(bare.p95())
                    .note(
                            "within the application; %,d rows to store, %,d with a question; p50 %.0f ms; bare: reading all cells of the file"
                                    .formatted(
                                            seen[0].count(RowState.NEW),
                                            seen[0].count(RowState.FAULTY),
                                            preview.p50())));
            store(bed, product, ministry, id);
        } finally {
            bed.tables().run("delete from report.past_figures where intake_id = '" + id + "'");
            bed.tables().run("delete from report.intakes where id = '" + id + "'");
        }
    }

    private static void store(TestBed bed, InProcessProduct product, Viewer ministry, UUID id) throws Exception {
        var intake = product.get(Intakes.class).visibleTo(ministry).require(id);
        var leftOut = new HashMap<String, String>();
        preview(product, ministry, id).in(RowState.FAULTY).forEach(row -> leftOut.put(row.leaveOutField(), "yes"));
        product.get(StartingIntake.class).answer(ministry, id, intake.answers().with(leftOut));
        var seen = preview(product, ministry, id).fingerprint().value();
        long began = System.nanoTime();
        int rows =
                product.get(StoringPastFigures.class).store(ministry, id, seen).orThrow();
        bed.report(Figure.of("ms until they are stored", (System.nanoTime() - began) / 1e6)
                .goal(Goal.atMost(5000))
                .note("%,d rows; the file is read and compared with the preview again".formatted(rows)));
    }

    private static Preview preview(InProcessProduct product, Viewer viewer, UUID id) {
        var intakes = product.get(Intakes.class);
        var intake = intakes.visibleTo(viewer).require(id);
        return product.get(PreviewingIntake.class).preview(viewer, intake, intakes.sheets(intake));
    }

    private static int read(byte[] file) {
        var cells = new int[1];
        try (var book = new WorkbookReader(file, MAX_CELLS)) {
            book.read(book.sheets().getFirst(), (row, line) -> cells[0] += line.size());
        }
        return cells[0];
    }

    private static byte[] file(TestBed bed, Forms forms) {
        var cells = forms.require(FORM).entered();
        var names = bed.tables()
                .sql()
                .sql("""
                        select c.full_name || ', ' || d.full_name || ', ' || p.full_name
                          from place.unit_versions c
                          join place.unit_versions d on d.unit_id = c.district_id and d.valid_to = c.valid_to
                          join place.unit_versions p on p.unit_id = c.province_id and p.valid_to = c.valid_to
                         where c.level = 'commune' and c.valid_to = date '2025-06-30' order by c.position limit :rows
                        """)
                .param("rows", ROWS)
                .query(String.class)
                .list();
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        rows.add(List.of("SỐ LIỆU " + PERIOD.toUpperCase(Locale.ROOT)));
        List<Object> head = new ArrayList<>(List.of("STT", "Đơn vị"));
        cells.forEach(cell -> head.add(cell.code()));
        rows.add(head);
        for (int row = 0; row < names.size(); row++) {
            List<Object> line = new ArrayList<>(List.of(row + 1, names.get(row)));
            for (int column = 0; column < cells.size(); column++) {
                line.add((row + column) % 7);
            }
            rows.add(line);
        }
        return RowWriter.bytes(TableFormat.XLSX, "2022", rows);
    }
}
