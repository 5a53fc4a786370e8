package vn.tincay.bench.measure;

import java.io.IOException;
import java.util.UUID;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.country.Persons;
import vn.tincay.bench.machine.Samples;
import vn.tincay.bench.product.ProductClient;

/** Downloads the paper of a plan with 33 tasks, 12 targets and six sections of text, as DOCX and as PDF. */
public final class PrintingPlans implements Bench {

    private static final int ROUNDS = 20;
    private static final int TASKS = 33;
    private static final int TARGETS = 12;
    private static final int SECTIONS = 6;

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public String description() {
        return "a written plan of %d tasks printed".formatted(TASKS);
    }

    @Override
    public void run(TestBed bed) throws Exception {
        var plan = UUID.randomUUID();
        try (var client = new ProductClient(bed.product().address())) {
            client.signIn(
                    Persons.login("ministry", "MINISTRY_OFFICER"),
                    bed.credentials().password());
            write(bed, plan);
            measure(bed, client, "/plans/" + plan + "/plan.docx", "DOCX", 500);
            measure(bed, client, "/plans/" + plan + "/plan.pdf", "PDF", 1000);
        } finally {
            bed.tables()
                    .sql()
                    .sql("delete from plan.plans where id = ?")
                    .param(plan)
                    .update();
        }
    }

    private static void measure(TestBed bed, ProductClient client, String path, String format, int most)
            throws Exception {
        int[] size = {0};
        Samples.of(ROUNDS / 4, () -> size[0] = download(client, path));
        var times = new Samples[1];
        var effort = bed.effort(() -> times[0] = Samples.of(ROUNDS, () -> size[0] = download(client, path)));
        bed.report(Figure.of("p95 ms, a written plan as " + format, times[0].p95())
                .goal(Goal.atMost(most))
                .effort(effort)
                .note("%d tasks, %d targets, %d KB; p50 %.0f ms"
                        .formatted(TASKS, TARGETS, size[0] / 1024, times[0].p50())));
    }

    /** Returns the number of bytes; a page instead of a file is an error. */
    private static int download(ProductClient client, String path) throws IOException, InterruptedException {
        var answer = client.compressed(path);
        var kind = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() != 200 || kind.startsWith("text/html")) {
            throw new IOException("the paper was answered with " + answer.statusCode() + " " + kind);
        }
        return answer.body().length;
    }

    private static void write(TestBed bed, UUID plan) {
        run(bed, plan, """
                insert into plan.plans (id, agency_id, drafted_by_id, title, folded, from_year, to_year, number, issued_on,
                                        effective_on, state, version, changed_at, changed_by, changed_by_name)
                select :plan, id, id, 'Kế hoạch phòng, chống bạo lực trên cơ sở giới', 'ke hoach', 2026, 2027, '9998/KH-ĐL',
                       current_date, current_date, 'in_force', 1, now(), id, 'bench'
                  from agency.agencies where code = 'bo-noi-vu'
                """);
        run(bed, plan, """
                insert into plan.plan_texts (plan_id, bases, recipients)
                values (:plan, array['Căn cứ Luật Phòng, chống bạo lực gia đình số 13/2022/QH15'], array['Lưu: VT'])
                """);
        run(bed, plan, """
                insert into plan.plan_sections (plan_id, position, code, title, body)
                select :plan, n, 'section-' || n, 'Nội dung ' || n,
                       repeat('Các cơ quan, đơn vị phối hợp hỗ trợ kịp thời người bị bạo lực trên cơ sở giới. ', 12)
                  from generate_series(1, %d) n
                """.formatted(SECTIONS));
        run(bed, plan, """
                insert into plan.targets (id, plan_id, position, text, operator, value, unit, year)
                select gen_random_uuid(), :plan, n, 'Tỷ lệ người bị bạo lực được hỗ trợ, chỉ tiêu ' || n, '>=', 70 + n, '%%', 2027
                  from generate_series(1, %d) n
                """.formatted(TARGETS));
        run(bed, plan, """
                insert into plan.tasks (id, plan_id, agency_id, position, number, title, time_kind, time_day, due_on)
                select gen_random_uuid(), p.id, p.agency_id, n, n::text,
                       'Truyền thông, tập huấn và hỗ trợ người bị bạo lực, nhiệm vụ ' || n, 'by_date', current_date + 90,
                       current_date + 90
                  from plan.plans p, generate_series(1, %d) n where p.id = :plan
                """.formatted(TASKS));
    }

    private static void run(TestBed bed, UUID plan, String statement) {
        bed.tables().sql().sql(statement).param("plan", plan).update();
    }
}
