package vn.tincay.bench.measure;

import java.util.List;
import java.util.stream.IntStream;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.country.Persons;
import vn.tincay.bench.machine.Samples;
import vn.tincay.bench.product.ProductClient;

/** The unit picker while a person types, over the three-level and the two-level tree. */
public final class Searching implements Bench {

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String description() {
        return "units found by what people type, over both structures";
    }

    @Override
    public void run(TestBed bed) throws Exception {
        var client = new ProductClient(bed.product().address());
        client.signIn(
                Persons.login("province", "PROVINCE_LEAD"), bed.credentials().password());
        var typed = typedTexts(bed);
        searchEach(client, typed);
        var times = new Samples[1];
        var effort = bed.effort(() -> times[0] = searchEach(client, typed));
        bed.report(Figure.of("p95 ms, a unit by its name", times[0].p95())
                .goal(Goal.atMost(20))
                .bare(timeInBareSql(bed, typed))
                .effort(effort)
                .note("%d different words, every other on the tree of 30/6/2025; p50 %.1f ms"
                        .formatted(typed.size(), times[0].p50())));
    }

    /** The first two to eight letters of real names, with and without diacritics. */
    private static List<String> typedTexts(TestBed bed) {
        return bed.tables()
                .sql()
                .sql("""
                        select case when n % 2 = 0 then left(folded, 2 + n::int % 6) else left(name, 3 + n::int % 6) end
                          from (select *, row_number() over (order by md5(unit_id::text)) as n from place.unit_versions) v
                         where n <= ?
                        """)
                .param(bed.scale().requests())
                .query(String.class)
                .list();
    }

    private static Samples searchEach(ProductClient client, List<String> typed) throws Exception {
        var next = IntStream.range(0, typed.size()).iterator();
        return Samples.of(typed.size(), () -> {
            int i = next.nextInt();
            return ProductClient.body(client.get(
                    "/units/options?q=" + ProductClient.encode(typed.get(i)) + (i % 2 == 0 ? "&on=2025-06-30" : "")));
        });
    }

    private static double timeInBareSql(TestBed bed, List<String> typed) throws Exception {
        var next = typed.iterator();
        return Samples.of(
                        typed.size(),
                        () -> bed.tables()
                                .sql()
                                .sql("""
                select unit_id, full_name from place.unit_versions where folded like '%' || lower(?) || '%'
                 order by position limit 12
                """)
                                .param(next.next())
                                .query()
                                .listOfRows())
                .p95();
    }
}
