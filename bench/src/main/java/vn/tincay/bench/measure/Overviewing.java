package vn.tincay.bench.measure;

import org.jspecify.annotations.Nullable;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.country.NationalTasks;
import vn.tincay.bench.country.Persons;
import vn.tincay.bench.machine.Effort;
import vn.tincay.bench.machine.Samples;
import vn.tincay.bench.product.ProductClient;

/** The page of a leader, with a national plan that is handed down to every commune. */
public final class Overviewing implements Bench {

    /** The three counts of the page's first figures in the shortest SQL, without scope, history and names. */
    private static final String BARE_SQL = """
            select t.province_code, count(*), count(*) filter (where c.task_id is null and t.due_on < current_date),
                   (select count(*) from report.reporters p join report.reports r using (form, agency_id)
                     where p.receiver_id = (select id from agency.agencies where code = 'bo-noi-vu') and r.state <> 'DRAFT')
              from plan.tasks t left join plan.completions c on c.task_id = t.id group by 1
            """;

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public String description() {
        return "the page of a leader, with a plan handed down to every commune";
    }

    @Override
    public void run(TestBed bed) throws Exception {
        try (var tasks = new NationalTasks(bed.tables())) {
            int written = tasks.write();
            double bare = Samples.of(
                            20, () -> bed.tables().sql().sql(BARE_SQL).query().listOfRows())
                    .p50();
            measure(bed, "ministry", "MINISTRY_OFFICER", bare, "%,d tasks".formatted(written));
            measure(bed, "province", "HEAD", null, "");
            measure(bed, "commune", "HEAD", null, "");
        }
    }

    private static void measure(TestBed bed, String place, String role, @Nullable Double bare, String note)
            throws Exception {
        var client = new ProductClient(bed.product().address());
        client.signIn(Persons.login(place, role), bed.credentials().password());
        int requests = bed.scale().requests() / 2;
        Samples.of(requests / 4, () -> ProductClient.body(client.get("/overview")));
        var times = new Samples[1];
        Effort effort =
                bed.effort(() -> times[0] = Samples.of(requests, () -> ProductClient.body(client.get("/overview"))));
        var figure = Figure.of("p50 ms, a leader's page, " + place, times[0].p50())
                .goal(Goal.atMost(150))
                .effort(effort)
                .note("p95 %.0f ms. %s".formatted(times[0].p95(), note).strip());
        bed.report(bare == null ? figure : figure.bare(bare));
    }
}
