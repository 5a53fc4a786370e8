package vn.tincay.bench.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.product.InProcessProduct;
import vn.tincay.place.MergingUnits.Merger;
import vn.tincay.place.UnitType;
import vn.tincay.report.aggregate.Rollup;
import vn.tincay.report.aggregate.Rollups;
import vn.tincay.report.form.Figures;
import vn.tincay.report.period.Period;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** Merges three communes with all their figures into one and undoes it; compares every sum on both trees. */
public final class Merging implements Bench {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 1);

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public String description() {
        return "three communes merged with all their values, on both trees, and undone";
    }

    @Override
    public void run(TestBed bed) throws Exception {
        var merging = bed.inProcess().get(vn.tincay.place.MergingUnits.class);
        var three = threeCommunes(bed);
        long values = countValues(bed);
        var before = sums(bed, FIRST_DAY.minusDays(1));
        var made = new vn.tincay.place.MergingUnits.MergedUnit[1];
        var merged = bed.effortInProcess(() -> made[0] = merging.merge(
                        new Merger(
                                List.copyOf(three.keySet()),
                                three.values().iterator().next(),
                                UnitType.COMMUNE,
                                "Đo Lường Hợp Nhất",
                                FIRST_DAY,
                                "bench"),
                        anyPerson(bed))
                .orThrow());
        var old = sums(bed, FIRST_DAY.minusDays(1));
        var now = sums(bed, FIRST_DAY);
        bed.report(Figure.of("values lost in merging three communes", values - countValues(bed))
                .goal(Goal.atMost(0))
                .peer("720 of 1,080")
                .effort(merged)
                .note("%,d values stored".formatted(values)));
        bed.report(Figure.of("sums that differ on the tree before the merger", countDiffering(before, old))
                .goal(Goal.atMost(0)));
        bed.report(
                Figure.of(
                                "sums that differ on the tree after the merger",
                                countWrong(before, now, three, made[0].unit().id()))
                        .goal(Goal.atMost(0))
                        .peer("national total fell by 13,951")
                        .note(
                                "the country, all provinces, all communes of the province; the new commune is the sum of the three"));
        var undone = bed.effortInProcess(
                () -> merging.undo(made[0].id(), anyPerson(bed)).orThrow());
        bed.report(
                Figure.of("sums that differ after taking the merger back", countDiffering(before, sums(bed, FIRST_DAY)))
                        .goal(Goal.atMost(0))
                        .peer("cannot be undone")
                        .effort(undone));
    }

    /** Numbers and codes of three communes in force in the first province that reports. */
    private static Map<Integer, String> threeCommunes(TestBed bed) {
        return bed.tables().sql().sql("""
                select p.unit_id, v.code from report.reporters p
                  join place.unit_versions v on v.unit_id = p.unit_id and v.valid_to is null
                 where p.form = 'gbv-month' and p.level = 'commune' and p.valid_to is null
                 order by p.province_id, p.unit_id limit 3
                """).query((row, n) -> Map.entry(row.getInt(1), row.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private static long countValues(TestBed bed) {
        return bed.tables()
                .one(Long.class, "select count(v) from report.reports, unnest(figures) as v where form = 'gbv-month'");
    }

    /** The sums of the year for every cell, by level and unit. */
    private static Map<String, Figures> sums(TestBed bed, LocalDate tree) throws Exception {
        var all = new TreeMap<String, Figures>();
        addSums(bed, tree, Rollup.Grouping.NATION, null, all);
        addSums(bed, tree, Rollup.Grouping.PROVINCE, null, all);
        addSums(bed, tree, Rollup.Grouping.COMMUNE, firstProvince(bed), all);
        return all;
    }

    private static void addSums(
            TestBed bed, LocalDate tree, Rollup.Grouping by, @Nullable Integer within, Map<String, Figures> into)
            throws Exception {
        var months = bed.country().twoLevels().all().stream().map(Period::of).toList();
        var question = new Rollup.Question("gbv-month", months, false, by, within, tree, java.util.Set.of());
        bed.inProcess()
                .get(Rollups.class)
                .of(ministry(bed), question)
                .rows()
                .forEach(row -> into.put(by + " " + row.unit(), row.figures()));
    }

    private static long countDiffering(Map<String, Figures> before, Map<String, Figures> after) {
        var all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .count();
    }

    /**
     * Counts the sums that are wrong after the merger: the three communes are gone, the new one has their sum, and
     * nothing else has changed.
     */
    private static long countWrong(
            Map<String, Figures> before, Map<String, Figures> now, Map<Integer, String> three, int merged) {
        var expected = new TreeMap<>(before);
        var sum = Figures.NONE;
        for (int unit : three.keySet()) {
            var figures = expected.remove(Rollup.Grouping.COMMUNE + " " + unit);
            sum = figures == null ? sum : sum.plus(figures);
        }
        expected.put(Rollup.Grouping.COMMUNE + " " + merged, sum);
        return countDiffering(expected, now);
    }

    private static int firstProvince(TestBed bed) {
        return bed.tables().one(Integer.class, """
                select province_id from report.reporters
                 where form = 'gbv-month' and level = 'commune' and valid_to is null order by province_id limit 1
                """);
    }

    private static Viewer ministry(TestBed bed) {
        var agency = bed.tables().one(UUID.class, "select id from agency.agencies where code = 'bo-noi-vu'");
        return InProcessProduct.viewer(agency, "central", Role.SYSTEM);
    }

    private static UUID anyPerson(TestBed bed) {
        return bed.tables().one(UUID.class, "select id from access.people order by login limit 1");
    }
}
