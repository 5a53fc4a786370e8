package vn.tincay.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tincay.base.step.StepInput;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.machine.Samples;
import vn.tincay.bench.product.InProcessProduct;
import vn.tincay.report.ReportFingerprint;
import vn.tincay.report.aggregate.Consolidating;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.entry.EnteringFigures;
import vn.tincay.report.period.Period;
import vn.tincay.report.reporter.roster.Rosters;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** A province opens its roster and consolidates accepted reports: every province of the three-level tree in turn. */
public final class Gathering implements Bench {

    private static final String FORM = "gbv-month";

    @Override
    public String name() {
        return "gather";
    }

    @Override
    public String description() {
        return "roster and consolidation of a province";
    }

    @Override
    public void run(TestBed bed) throws Exception {
        var period = bed.country().threeLevels().last();
        var provinces = provinces(bed);
        try {
            rosters(bed, provinces, period);
            consolidations(bed, provinces, period);
        } finally {
            bed.tables().run("delete from report.sources");
            bed.tables()
                    .run("delete from report.reports r using report.reporters p where p.agency_id = r.agency_id "
                            + "and p.form = r.form and p.level = 'province'");
        }
    }

    private static void rosters(TestBed bed, List<Viewer> provinces, String period) throws Exception {
        var rosters = bed.inProcess().get(Rosters.class);
        Samples.of(3, () -> rosters.of(provinces.getFirst(), FORM, Period.of(period)));
        var next = provinces.iterator();
        int[] lines = {0};
        var times = new Samples[1];
        var effort = bed.effortInProcess(() -> times[0] = Samples.of(
                provinces.size(),
                () -> lines[0] +=
                        rosters.of(next.next(), FORM, Period.of(period)).lines().size()));
        bed.report(Figure.of("p95 ms, roster of a province", times[0].p95())
                .goal(Goal.atMost(300))
                .bare(bareRoster(bed, provinces, period))
                .effort(effort)
                .note("within the application; %d provinces, %,d lines; p50 %.0f ms"
                        .formatted(provinces.size(), lines[0], times[0].p50())));
    }

    private static void consolidations(TestBed bed, List<Viewer> provinces, String period) throws Exception {
        var consolidating = bed.inProcess().get(Consolidating.class);
        var entering = bed.inProcess().get(EnteringFigures.class);
        var reports = provinces.stream()
                .map(one -> entering.open(one, FORM, Period.of(period)).orThrow())
                .toList();
        var showing = bed.inProcess().get(ReportFingerprint.class);
        consolidating
                .consolidate(
                        provinces.getFirst(),
                        reports.getFirst(),
                        StepInput.of(
                                "bench",
                                showing.current(provinces.getFirst(), reports.getFirst(), ReportStep.CONSOLIDATE)))
                .orThrow();
        List<String> fingerprint = new ArrayList<>();
        for (int i = 0; i < provinces.size(); i++) {
            fingerprint.add(showing.current(provinces.get(i), reports.get(i), ReportStep.CONSOLIDATE));
        }
        int[] at = {0};
        int[] taken = {0};
        var times = new Samples[1];
        var effort = bed.effortInProcess(() -> times[0] = Samples.of(provinces.size(), () -> {
            int i = at[0]++;
            return taken[0] += consolidating
                    .consolidate(provinces.get(i), reports.get(i), StepInput.of("bench", fingerprint.get(i)))
                    .orThrow();
        }));
        long accepted = bed.tables()
                .one(
                        Long.class,
                        "select count(*) from report.reports where form = ? and period = ? and state = 'ACCEPTED'",
                        FORM,
                        period);
        bed.report(Figure.of("p95 ms, consolidation of a province", times[0].p95())
                .goal(Goal.atMost(300))
                .effort(effort)
                .note("within the application; %,d accepted reports taken in; p50 %.0f ms"
                        .formatted(taken[0], times[0].p50())));
        bed.report(Figure.of("accepted reports missing in the consolidations", accepted - taken[0])
                .goal(Goal.atMost(0)));
    }

    private static double bareRoster(TestBed bed, List<Viewer> provinces, String period) throws Exception {
        var next = provinces.iterator();
        return Samples.of(
                        provinces.size(),
                        () -> bed.tables()
                                .sql()
                                .sql("""
                select a.name, r.state, s.version, s.signed_at
                  from report.reporters p
                  join agency.agencies a on a.id = p.agency_id
                  left join report.reports r on r.form = p.form and r.period = ? and r.province_id = p.province_id
                       and r.agency_id = p.agency_id
                  left join report.submissions s on s.report_id = r.id
                 where p.receiver_id = ? and p.form = 'gbv-month' order by a.name
                """)
                                .params(period, next.next().agency())
                                .query()
                                .listOfRows())
                .p95();
    }

    private static List<Viewer> provinces(TestBed bed) {
        return bed.tables().sql().sql("""
                        select distinct receiver_id from report.reporters
                         where form = 'gbv-month' and level = 'commune' and valid_to = date '2025-06-30'
                        """).query(UUID.class).list().stream()
                .map(agency -> InProcessProduct.viewer(agency, "province", Role.PROVINCE_LEAD))
                .toList();
    }
}
