package vn.tincay.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.country.Persons;
import vn.tincay.bench.load.Load.Click;
import vn.tincay.bench.load.Officer.Step;
import vn.tincay.bench.product.ProductClient;

/**
 * Five officers of ministry, province and commune on an ordinary day: the first page, plans, a plan, a report, a saved
 * figure, a search, about seven requests per second together. A click counts from the moment it was due: while the
 * product is stuck clicks queue up, and the wait of each counts.
 */
public final class Officers implements AutoCloseable {

    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(750);

    private static final List<String> SEARCHED = List.of("tư vấn", "xã phú", "kế hoạch", "an", "phụ nữ", "minh");

    private record Membership(String place, String role, UUID agency) {

        String login() {
            return Persons.login(place, role);
        }
    }

    private final TestBed bed;
    private final DraftPlans plans;
    private final List<Officer> officers = new ArrayList<>();

    private Officers(TestBed bed) {
        this.bed = bed;
        this.plans = new DraftPlans(bed);
    }

    /** Signs the officers in and gives each agency a plan to open. */
    public static Officers open(TestBed bed) throws IOException, InterruptedException {
        var all = new Officers(bed);
        var memberships = all.memberships();
        all.plans.make(memberships.stream().map(Membership::agency).distinct().toList());
        for (var membership : memberships) {
            var client = ProductClient.from("127.0.0.1", bed.product().address(), Officer.PATIENCE);
            var walk = all.stepsOf(membership);
            all.officers.add(new Officer(membership.login(), client, walk, all.officers.size()));
        }
        all.signIn();
        return all;
    }

    public void signIn() throws IOException, InterruptedException {
        for (var officer : officers) {
            officer.signIn(bed.credentials().password());
        }
    }

    /** Measures the clicks of the officers while the work runs. */
    public Load during(Callable<?> work) throws Exception {
        var end = new AtomicLong(Long.MAX_VALUE);
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(officers.size())) {
            var walks = new ArrayList<Future<List<Click>>>();
            for (int i = 0; i < officers.size(); i++) {
                var officer = officers.get(i);
                long first = began + i * PACE / officers.size();
                walks.add(threads.submit(() -> officer.walk(first, PACE, end)));
            }
            try {
                work.call();
            } finally {
                end.set(System.nanoTime());
            }
            var clicks = new ArrayList<Click>();
            for (var walk : walks) {
                clicks.addAll(walk.get());
            }
            return Load.of(clicks, (end.get() - began) / 1e9);
        }
    }

    private List<Step> stepsOf(Membership membership) {
        // Agencies above see a report once it is signed.
        var months = bed.country().twoLevels().all();
        var paper = new CommuneReport(
                reportId(membership.place().equals("commune") ? months.getLast() : months.getFirst()));
        var walk = new ArrayList<Step>();
        walk.add(Step.page("first page", "/"));
        walk.add(Step.page("plans", "/plans"));
        walk.add(Step.page("plan", "/plans/" + plans.of(membership.agency())));
        walk.addAll(membership.role().equals("COMMUNE_OFFICER") ? paper.fillSteps() : paper.readSteps());
        var words = SEARCHED.get(officers.size() % SEARCHED.size());
        walk.add(Step.page("search", "/search?q=" + ProductClient.encode(words)));
        return walk;
    }

    private List<Membership> memberships() {
        return bed.tables().sql().sql("""
                select split_part(p.login, '.', 2) as place, m.role, m.agency_id as agency
                  from access.people p join access.memberships m on m.person_id = p.id
                 where p.login ~ '^bench\\.(ministry|province|commune)\\.' and m.ended_at is null order by p.login
                """).query(Membership.class).list();
    }

    /** The commune's report of that month: a draft for the last month, accepted for earlier ones. */
    private UUID reportId(String month) {
        return bed.tables().one(UUID.class, """
                select r.id from report.reports r
                  join access.memberships m on m.agency_id = r.agency_id and m.role = 'COMMUNE_OFFICER'
                  join access.people p on p.id = m.person_id and p.login = ?
                 where r.form = 'gbv-month' and r.period = ?
                """, Persons.login("commune", "COMMUNE_OFFICER"), month);
    }

    /**
     * Removes the plans made for the officers and the recorded changes of the figure that they saved.
     */
    @Override
    public void close() {
        officers.forEach(Officer::close);
        plans.close();
        bed.tables()
                .sql()
                .sql("delete from report.changes where report_id = ?")
                .param(reportId(bed.country().twoLevels().last()))
                .update();
    }
}
