package vn.tincay.report.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the tables of forms: versions, permanent positions of cells, and texts released from a screen. */
@Component
class StoredForms {

    /** One version of a form that was released from a screen. */
    record ReleasedText(String form, int version, String body) {}

    private record StoredCell(String code, int place, int decimals) {}

    private final JdbcClient sql;

    StoredForms(JdbcClient sql) {
        this.sql = sql;
    }

    /** The number of versions released from a screen; it only grows. */
    long countReleased() {
        return sql.sql("select count(*) from report.form_texts")
                .query(Long.class)
                .single();
    }

    List<ReleasedText> released() {
        return sql.sql("select form, version, body from report.form_texts order by form, version")
                .query(ReleasedText.class)
                .list();
    }

    /** Stores a version and returns it with the positions of its cells. */
    Form store(Form form, String text) {
        var digest = digest(text);
        sql.sql("insert into report.forms (code) values (?) on conflict do nothing")
                .param(form.code())
                .update();
        // Locks the form, so that two processes that start together assign positions one after the other.
        sql.sql("select code from report.forms where code = ? for update")
                .param(form.code())
                .query(String.class)
                .single();
        refuseChangeUnderSignedReports(form, digest);
        sql.sql("""
                        insert into report.form_versions (form, version, valid_from, digest) values (?, ?, ?, ?)
                        on conflict (form, version) do update set valid_from = excluded.valid_from, digest = excluded.digest
                        """)
                .params(form.code(), form.version(), form.validFrom(), digest)
                .update();
        assignPositions(form);
        return placed(form);
    }

    /** The form with the permanent positions of its cells, which are stored already. */
    Form placed(Form form) {
        var rows = sql.sql("select code, place, decimals from report.cells where form = ?")
                .param(form.code())
                .query(StoredCell.class)
                .list();
        for (var row : rows) {
            form.cell(row.code())
                    .filter(cell -> !cell.isComputed() && cell.decimals() != row.decimals())
                    .ifPresent(cell -> {
                        throw new IllegalStateException("cell " + cell.code() + " may not change its decimals");
                    });
        }
        return form.withPositions(rows.stream().collect(Collectors.toMap(StoredCell::code, StoredCell::place)));
    }

    private void refuseChangeUnderSignedReports(Form form, String digest) {
        boolean changed = sql.sql("""
                        select exists (select 1 from report.form_versions v where v.form = ? and v.version = ? and v.digest <> ?
                           and exists (select 1 from report.submissions s join report.reports r on r.id = s.report_id
                                        where r.form = v.form and s.form_version = v.version))
                        """)
                .params(form.code(), form.version(), digest)
                .query(Boolean.class)
                .single();
        if (changed) {
            throw new IllegalStateException("Form " + form.code() + " version " + form.version()
                    + " has signed reports and may not change: add version " + (form.version() + 1));
        }
    }

    private void assignPositions(Form form) {
        var entered = form.entered();
        sql.sql("""
                        insert into report.cells (form, code, place, decimals)
                        select ?, n.code, coalesce((select max(place) + 1 from report.cells where form = ?), 0)
                               + row_number() over (order by n.number) - 1, n.decimals
                          from unnest(?::text[], ?::int[]) with ordinality as n (code, decimals, number)
                         where not exists (select 1 from report.cells c where c.form = ? and c.code = n.code)
                        """)
                .params(
                        form.code(),
                        form.code(),
                        entered.stream().map(Cell::code).toArray(String[]::new),
                        entered.stream().map(Cell::decimals).toArray(Integer[]::new),
                        form.code())
                .update();
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
