package vn.tincay.bench.measure.figure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.tincay.bench.product.Tables;

/** Builds requests of the machine interface before the clock starts. */
final class RequestBodies {

    private final List<String> cells;

    RequestBodies(Tables tables) {
        cells = tables.sql()
                .sql("select code from report.cells where form = 'gbv-month' order by place")
                .query(String.class)
                .list();
    }

    int cells() {
        return cells.size();
    }

    List<String> codes() {
        return cells;
    }

    /** Codes of the communes that report in the month, in a stable order. */
    static List<String> communes(Tables tables, String period) {
        return tables.sql()
                .sql("""
                select a.code from report.reporters p join agency.agencies a on a.id = p.agency_id
                 where p.form = 'gbv-month' and p.level = 'commune'
                   and p.valid_from <= ?::date and (p.valid_to is null or p.valid_to >= ?::date)
                 order by p.province_id, a.code
                """)
                .params(period + "-10", period + "-10")
                .query(String.class)
                .list();
    }

    /** The bodies of all requests for these communes when each request carries this number of submissions. */
    List<byte[]> of(List<String> communes, String period, int submissions) {
        var bodies = new ArrayList<byte[]>();
        for (int i = 0; i < communes.size(); i += submissions) {
            bodies.add(one(communes.subList(i, Math.min(communes.size(), i + submissions)), period, i));
        }
        return bodies;
    }

    byte[] one(List<String> communes, String period, int seed) {
        var json = new StringBuilder("{\"submissions\":[");
        for (int i = 0; i < communes.size(); i++) {
            json.append(i == 0 ? "" : ",").append("{\"agency\":\"").append(communes.get(i));
            json.append("\",\"period\":\"")
                    .append(period)
                    .append("\",\"values\":")
                    .append(values(seed + i))
                    .append('}');
        }
        return json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    String values(int seed) {
        var json = new StringBuilder("{");
        for (int cell = 0; cell < cells.size(); cell++) {
            json.append(cell == 0 ? "\"" : ",\"")
                    .append(cells.get(cell))
                    .append("\":")
                    .append(value(seed, cell));
        }
        return json.append('}').toString();
    }

    /**
     * A figure that satisfies the form's checks: more people ask for help than get it, and more calls come than are
     * answered.
     */
    private int value(int seed, int cell) {
        var code = cells.get(cell);
        int small = (seed * 31 + cell * 7) % 10;
        return code.equals("asked_help") || code.equals("calls") ? small + 10 : small;
    }
}
