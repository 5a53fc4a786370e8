package vn.tincay.bench.measure;

import java.util.List;
import java.util.stream.IntStream;
import vn.tincay.bench.Bar;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.House;
import vn.tincay.bench.country.Persons;
import vn.tincay.bench.machine.Samples;
import vn.tincay.bench.product.Door;

/** The unit picker while a person types, over the three-level and the two-level tree. */
public final class Searching implements Bench {

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String story() {
        return "units found by what people type, over both structures";
    }

    @Override
    public void run(House house) throws Exception {
        var door = new Door(house.product().address());
        door.signIn(Persons.login("province", "PROVINCE_LEAD"), house.keys().password());
        var typed = typed(house);
        ask(door, typed);
        var times = new Samples[1];
        var effort = house.effort(() -> times[0] = ask(door, typed));
        house.report(Figure.of("p95 ms, a unit by its name", times[0].p95())
                .bar(Bar.atMost(20))
                .bare(bare(house, typed))
                .effort(effort)
                .note("%d different words, every other on the tree of 30/6/2025; p50 %.1f ms"
                        .formatted(typed.size(), times[0].p50())));
    }

    /** Beginnings of real names, with and without diacritics. */
    private static List<String> typed(House house) {
        return house.tables()
                .sql()
                .sql("""
                        select case when n % 2 = 0 then left(folded, 2 + n::int % 6) else left(name, 3 + n::int % 6) end
                          from (select *, row_number() over (order by md5(unit_id::text)) as n from place.unit_versions) v
                         where n <= ?
                        """)
                .param(house.scale().requests())
                .query(String.class)
                .list();
    }

    private static Samples ask(Door door, List<String> typed) throws Exception {
        var next = IntStream.range(0, typed.size()).iterator();
        return Samples.of(typed.size(), () -> {
            int i = next.nextInt();
            return Door.body(
                    door.get("/units/options?q=" + Door.encode(typed.get(i)) + (i % 2 == 0 ? "&on=2025-06-30" : "")));
        });
    }

    private static double bare(House house, List<String> typed) throws Exception {
        var next = typed.iterator();
        return Samples.of(
                        typed.size(),
                        () -> house.tables()
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
