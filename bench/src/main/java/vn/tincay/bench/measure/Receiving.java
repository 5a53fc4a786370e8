package vn.tincay.bench.measure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tincay.base.step.StepInput;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.machine.Samples;
import vn.tincay.bench.product.InProcessProduct;
import vn.tincay.report.Report;
import vn.tincay.report.ReportFingerprint;
import vn.tincay.report.Reports;
import vn.tincay.report.approval.ReceivingMany;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Provinces accept 103 reports from one page, each report with the fingerprint of what the page showed. */
public final class Receiving implements Bench {

    private static final String FORM = "gbv-month";
    private static final int REPORTS = 103;
    private static final int PROVINCES = 20;

    /** Statements that make reports wait for receipt again; only the owner of the database has the right. */
    private static final List<String> UNRECEIVE = List.of(
            "delete from report.receipts where report_id = any (?)",
            "delete from report.steps where step = 'RECEIVE' and report_id = any (?)",
            "update report.reports set state = 'SENT', locked = false where id = any (?)");

    @Override
    public String name() {
        return "receiving";
    }

    @Override
    public String description() {
        return "a province accepts " + REPORTS + " reports at once";
    }

    @Override
    public void run(TestBed bed) throws Exception {
        var period = bed.country().threeLevels().last();
        var waiting = bed.tables()
                .sql()
                .sql("""
                        select q.receiver_id, array(
                               select r.id from report.reporters p
                                 join report.reports r on r.form = p.form and r.period = :period and r.agency_id = p.agency_id
                                where p.form = :form and p.receiver_id = q.receiver_id order by r.id limit :reports) as ids
                          from (select receiver_id from report.reporters
                                 where form = :form and level = 'commune' and valid_to = date '2025-06-30'
                                 group by receiver_id order by count(*) desc limit :provinces) q
                        """)
                .param("form", FORM)
                .param("period", period)
                .param("reports", REPORTS)
                .param("provinces", PROVINCES)
                .query((row, number) -> Map.entry(row.getObject("receiver_id", UUID.class), (UUID[])
                        row.getArray("ids").getArray()))
                .list();
        waiting.forEach(province -> unreceive(bed, province.getValue()));
        var receiving = bed.inProcess().get(ReceivingMany.class);
        var pages = new ArrayList<Map.Entry<Viewer, Map<UUID, StepInput>>>();
        for (var province : waiting) {
            var viewer = InProcessProduct.viewer(province.getKey(), "province", Role.PROVINCE_LEAD);
            pages.add(Map.entry(viewer, shown(bed, viewer, period)));
        }
        var next = pages.iterator();
        int[] accepted = {0};
        var times = new Samples[1];
        var effort = bed.effortInProcess(() -> times[0] = Samples.of(waiting.size(), () -> {
            var page = next.next();
            return accepted[0] += receiving
                    .accept(page.getKey(), FORM, Period.of(period), page.getValue())
                    .taken()
                    .size();
        }));
        bed.report(Figure.of("p95 ms, " + REPORTS + " reports accepted from one page", times[0].p95())
                .goal(Goal.atMost(1000))
                .bare(bareUpdate(bed, waiting))
                .effort(effort)
                .note(
                        "within the application; %d provinces, %,d reports; p50 %.0f ms; bare SQL: one update of their states"
                                .formatted(waiting.size(), accepted[0], times[0].p50())));
    }

    private static Map<UUID, StepInput> shown(TestBed bed, Viewer viewer, String period) throws Exception {
        var reports = bed.inProcess().get(Reports.class).visibleTo(viewer).toReceive(FORM, Period.of(period));
        var fingerprints = bed.inProcess().get(ReportFingerprint.class).ofEach(reports);
        var inputs = new LinkedHashMap<UUID, StepInput>();
        reports.stream()
                .map(Report::id)
                .forEach(id -> inputs.put(
                        id,
                        StepInput.of("", requireNonNull(fingerprints.get(id)).value())));
        return inputs;
    }

    private static double bareUpdate(TestBed bed, List<Map.Entry<UUID, UUID[]>> waiting) throws Exception {
        waiting.forEach(province -> unreceive(bed, province.getValue()));
        var next = waiting.iterator();
        return Samples.of(
                        waiting.size(),
                        () -> bed.tables()
                                .sql()
                                .sql("update report.reports set state = 'ACCEPTED' where id = any (?)")
                                .param(next.next().getValue())
                                .update())
                .p95();
    }

    private static void unreceive(TestBed bed, UUID[] reports) {
        UNRECEIVE.forEach(
                statement -> bed.tables().sql().sql(statement).param(reports).update());
    }
}
