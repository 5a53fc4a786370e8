package vn.tincay.bench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import vn.tincay.base.Ids;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.country.Persons;
import vn.tincay.bench.product.ProductClient;

/** Stores a change of a form that is being made, and shows its page with the preview. */
public final class MakingForms implements Bench {

    private static final int ROWS = 50;
    private static final int COLUMNS = 4;
    private static final int ROUNDS = 40;
    private static final String CODE = "bench-form";

    @Override
    public String name() {
        return "forms";
    }

    @Override
    public String description() {
        return "a change of a form with 200 cells until its preview is shown";
    }

    @Override
    public void run(TestBed bed) throws Exception {
        try (var client = new ProductClient(bed.product().address())) {
            client.signIn(
                    Persons.login("ministry", "MINISTRY_OFFICER"),
                    bed.credentials().password());
            var path = begin(client);
            var times = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                var form = client.form(path, path + "/content").with("citation", "bench " + round);
                long began = System.nanoTime();
                var stored = client.send(form);
                if (stored.statusCode() != 303) {
                    throw new IOException("a change was answered with " + stored.statusCode());
                }
                ProductClient.body(client.get(path));
                times.add((System.nanoTime() - began) / 1e6);
            }
            Collections.sort(times);
            bed.report(Figure.of("ms until the preview of a change", times.get(ROUNDS * 95 / 100))
                    .goal(Goal.atMost(300))
                    .note("p95 of %d changes of %d cells; stored, then the whole page"
                            .formatted(ROUNDS, ROWS * COLUMNS)));
        } finally {
            bed.tables().run("delete from report.form_drafts where saved_by_name = 'Người Đo Lường'");
        }
    }

    private static String begin(ProductClient client) throws IOException, InterruptedException {
        var id = Ids.next().toString();
        var form = client.form("/forms/new", "/forms/drafts").with("id", id).with("start", "FILE");
        var begun = client.send(form, "file", CODE + ".yaml", form().getBytes(StandardCharsets.UTF_8));
        if (begun.statusCode() != 303) {
            throw new IOException("the form was answered with " + begun.statusCode());
        }
        return "/forms/drafts/" + id;
    }

    private static String form() {
        var text = new StringBuilder("""
                code: %s
                version: 1
                validFrom: "2026-01-01"
                title: {vi: Biểu đo, en: Measured form}
                citation: bench
                window: {kind: year, due: {commune: 2}}
                sections:
                  - code: I
                    title: {vi: Số liệu, en: Figures}
                    tables:
                      - code: cells
                        title: {vi: Bảng, en: Table}
                        columns:
                """.formatted(CODE));
        for (int column = 0; column < COLUMNS; column++) {
            text.append(
                    "          - {code: c%d, title: {vi: Cột %d, en: Column %d}}%n".formatted(column, column, column));
        }
        text.append("        rows:\n");
        for (int row = 0; row < ROWS; row++) {
            text.append(
                    "          - {code: r%d, title: {vi: Chỉ tiêu %d, en: Row %d}, unit: {vi: người, en: persons}}%n"
                            .formatted(row, row, row));
        }
        return text.toString();
    }
}
