package vn.tincay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.MINISTRY;
import static vn.tincay.People.Place.OTHER_COMMUNE;
import static vn.tincay.People.Place.OTHER_PROVINCE;
import static vn.tincay.People.Place.PROVINCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.People.Place;
import vn.tincay.base.NotFound;
import vn.tincay.report.approval.ReturnReason;

/**
 * Invariants under random use: the agencies make two hundred random steps on one month, most of them refused, and after
 * each step the stored rows are checked. The checks are written in SQL, so that they share no code with the rules.
 */
@SpringBootTest
class ReportInvariantsTest {

    private static final List<Place> PLACES =
            List.of(COMMUNE_A, COMMUNE_B, OTHER_COMMUNE, PROVINCE, OTHER_PROVINCE, MINISTRY);

    /**
     * The places whose reports a place usually acts on; with random places alone the steps rarely reach an approval.
     */
    private static final Map<Place, List<Place>> BELOW = Map.of(
            COMMUNE_A, List.of(COMMUNE_A),
            COMMUNE_B, List.of(COMMUNE_B),
            OTHER_COMMUNE, List.of(OTHER_COMMUNE),
            PROVINCE, List.of(COMMUNE_A, COMMUNE_B, PROVINCE),
            OTHER_PROVINCE, List.of(OTHER_COMMUNE, OTHER_PROVINCE),
            MINISTRY, List.of(PROVINCE, OTHER_PROVINCE, MINISTRY));

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    private final Map<Place, UUID> reports = new HashMap<>();
    private Map<String, String> signed = Map.of();
    private int approvals;
    private int refusals;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void invariantsHoldAfterEveryStep(int seed) {
        var testData = ReportTestData.in(context);
        var random = new Random(seed);
        var period = ReportTestData.freshMonth();
        for (var place : PLACES) {
            // Different figures for every report, so that one rarely equals a sum from below and is asked about.
            var own = Integer.toString(60 + PLACES.indexOf(place));
            reports.put(place, testData.draft(place, "gbv-month", period, Map.of("households", own)));
        }
        for (int step = 0; step < 200; step++) {
            takeRandomStep(testData, random);
            assertThat(violatedInvariants(period))
                    .as("seed %d, step %d", seed, step)
                    .isEmpty();
            assertSignedVersionsUnchanged(period);
        }
        assertThat(signed).as("the walk gets somewhere").hasSizeGreaterThan(PLACES.size());
        assertThat(approvals).isPositive();
        assertThat(refusals).isPositive();
    }

    private void takeRandomStep(ReportTestData testData, Random random) {
        var place = anyOf(PLACES, random);
        var own = Objects.requireNonNull(reports.get(place));
        var near = random.nextInt(4) == 0 ? PLACES : BELOW.getOrDefault(place, PLACES);
        var other = Objects.requireNonNull(reports.get(anyOf(near, random)));
        try {
            switch (random.nextInt(12)) {
                case 0 -> testData.enterFigures(place, own, Map.of("households", Integer.toString(random.nextInt(50))));
                case 1 ->
                    testData.enterFigures(place, own, Map.of("incidents_physical", random.nextBoolean() ? "" : "2"));
                case 2, 3 -> testData.sign(place, own);
                case 4, 5 -> testData.accept(place, other);
                case 6, 7 -> testData.consolidate(place, own);
                case 8 -> testData.returnReport(place, other, new ReturnReason("households", "Xem lại"));
                case 9, 10 -> approvals += testData.approve(place, other).fold(locked -> locked, problems -> 0);
                default -> testData.correct(place, other, "Sai số hộ");
            }
        } catch (NotFound hidden) {
            refusals++;
        }
    }

    private static Place anyOf(List<Place> places, Random random) {
        return places.get(random.nextInt(places.size()));
    }

    /** Names of the invariants that are violated for this month. */
    private List<String> violatedInvariants(String period) {
        return sql.sql("""
                        with recursive month as (
                            select r.*, (select max(version) from report.submissions where report_id = r.id) as newest
                              from report.reports r where r.form = 'gbv-month' and r.period = :period),
                        versions as (
                            select s.* from report.submissions s join month m on m.id = s.report_id),
                        ground (top_id, top_version, id, version) as (
                            select report_id, version, report_id, version from versions
                             union
                            select g.top_id, g.top_version, f.child_id, f.child_version from ground g
                              join report.sources f on f.report_id = g.id and f.version = g.version),
                        -- The entered figures at all levels: own entries where figures are consolidated.
                        typed as (
                            select g.top_id, g.top_version, n, sum(v) as total
                              from ground g
                              join versions s on s.report_id = g.id and s.version = g.version,
                                   unnest(coalesce(s.own, s.figures)) with ordinality as u (v, n)
                             group by g.top_id, g.top_version, n)
                        select 'total = sum of parts' from versions s, unnest(s.figures) with ordinality as u (v, n)
                          join typed t using (n) where t.top_id = s.report_id and t.top_version = s.version
                           and t.total is distinct from v
                         union all
                        select 'nothing approved above an unapproved child' from month m
                          join report.sources f on f.report_id = m.id and f.version = m.newest
                          join month c on c.id = f.child_id
                         where m.locked and (not c.locked or c.newest <> f.child_version or c.state <> 'ACCEPTED')
                         union all
                        select 'a locked report has its approval' from month m
                         where m.locked and not exists (
                               select 1 from report.approvals a where a.report_id = m.id and a.version = m.newest)
                         union all
                        select 'every consolidated figure drills to its sources' from versions s
                         where s.own is not null and not exists (
                               select 1 from report.sources f where f.report_id = s.report_id and f.version = s.version)
                         union all
                        select 'replay gives the same seal' from versions s join month m on m.id = s.report_id
                         where s.source_hash <> report.seal(m.form, s.form_version, m.period, m.agency_id, s.figures,
                                                            s.own, report.sources_of(s.report_id, s.version))
                         union all
                        select 'the live total is the sum of what is stored' from report.tally_faults f
                         where f.period = :period
                        """).param("period", period).query(String.class).list();
    }

    /** A signed version never changes: neither its figures nor its sources. */
    private void assertSignedVersionsUnchanged(String period) {
        Map<String, String> now = new HashMap<>();
        sql.sql("""
                        select s.report_id || '/' || s.version as version,
                               concat_ws(' ', s.figures, s.own, s.source_hash, report.sources_of(s.report_id, s.version)) as held
                          from report.submissions s join report.reports r on r.id = s.report_id
                         where r.form = 'gbv-month' and r.period = ?
                        """).param(period).query(row -> {
            now.put(row.getString("version"), row.getString("held"));
        });
        assertThat(now).containsAllEntriesOf(signed);
        signed = now;
    }
}
