package vn.tincay.bench.country;

import vn.tincay.bench.product.Tables;

/** Adds invented communes to the three-level tree, up to 10,600, as many as in the measurement of DHIS2. */
final class Communes {

    /** The number of communes in the measurement of DHIS2. */
    static final int TARGET = 10_600;

    private static final int FIRST_NUMBER = 2_900_000;

    private final Tables tables;

    Communes(Tables tables) {
        this.tables = tables;
    }

    /**
     * Each invented commune is a neighbour of a real one: same district, same successor. Its name shows that it is
     * invented. The product creates the People's Committee of each invented commune at its next start.
     */
    void invent() {
        int missing = TARGET - tables.one(Integer.class, "select count(*) from (" + THREE_LEVEL_COMMUNES + ") c");
        tables.sql()
                .sql("""
                        create temporary table invented as
                        select %d + row_number() over (order by unit_id)::int as id, c.*
                          from (select *, row_number() over (order by unit_id) as n, count(*) over () as total
                                  from (%s) o) c
                         where (n * :missing) / total > ((n - 1) * :missing) / total
                        """.formatted(FIRST_NUMBER, THREE_LEVEL_COMMUNES))
                .param("missing", missing)
                .update();
        tables.run("insert into place.units (id, level) select id, 'commune' from invented");
        tables.run("""
                insert into place.unit_versions (unit_id, valid_from, valid_to, level, code, type, name, full_name, folded,
                                                 parent_id, province_id, district_id, position, basis)
                select id, valid_from, valid_to, level, 'X' || lpad((id - %1$d)::text, 4, '0'), 'commune',
                       'Đo Lường ' || id - %1$d, 'Xã Đo Lường ' || id - %1$d, 'do luong ' || id - %1$d,
                       parent_id, province_id, district_id, position, 'bench: invented for measurements'
                  from invented
                """.formatted(FIRST_NUMBER));
        tables.run("""
                insert into place.successors (old_id, new_id, whole, main, basis)
                select i.id, s.new_id, true, true, 'bench: invented for measurements'
                  from invented i join place.successors s on s.old_id = i.unit_id and s.main
                """);
        tables.run("call place.close_lineage()");
        tables.run("update place.table_state set stamp = stamp + 1");
    }

    private static final String THREE_LEVEL_COMMUNES =
            "select * from place.unit_versions where level = 'commune' and valid_to = date '2025-06-30'";
}
