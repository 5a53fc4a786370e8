package vn.tincay.report.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.tincay.base.NotFound;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.ReportWindow;

/** All forms in all versions, read from {@code resources/report/forms} at start. */
@Component
public class Forms {

    private static final String FILES = "classpath*:report/forms/*.yaml";

    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final Map<String, TreeMap<Integer, Form>> forms = new ConcurrentSkipListMap<>();

    Forms(JdbcClient sql, TransactionOperations transaction) throws IOException {
        this.sql = sql;
        this.transaction = transaction;
        var texts = new ArrayList<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            texts.add(file.getContentAsString(StandardCharsets.UTF_8));
        }
        texts.stream()
                .map(text -> Map.entry(FormFile.read(text), text))
                .sorted(Comparator.comparing(entry -> entry.getKey().version()))
                .forEach(entry -> load(entry.getKey(), entry.getValue()));
    }

    /** Adds one form file, for benchmarks and trials; the product's own forms are resources. */
    public Form add(String yaml) {
        return load(FormFile.read(yaml), yaml);
    }

    /** The newest version of each form, by code. */
    public List<Form> all() {
        return forms.values().stream()
                .map(versions -> versions.lastEntry().getValue())
                .toList();
    }

    public Optional<Form> find(String code) {
        return Optional.ofNullable(forms.get(code))
                .map(versions -> versions.lastEntry().getValue());
    }

    public Form require(String code) {
        return find(code).orElseThrow(NotFound::new);
    }

    /** The version in force when the figures of the period close; the oldest for periods before all versions. */
    public Form in(String code, Period period) {
        var closing = ReportWindow.closing(period);
        return versions(code).reversed().stream()
                .filter(form -> !form.validFrom().isAfter(closing))
                .findFirst()
                .orElseGet(() -> versions(code).getFirst());
    }

    /** The version in force for a requested period; a period of another kind than the form's is not found. */
    public Form require(String code, Period period) {
        var form = in(code, period);
        if (form.window().kind() != period.kind()) {
            throw new NotFound();
        }
        return form;
    }

    public Form version(String code, int version) {
        return versions(code).stream()
                .filter(form -> form.version() == version)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** All versions of a form, oldest first. */
    public List<Form> versions(String code) {
        var versions = forms.get(code);
        if (versions == null) {
            throw new NotFound();
        }
        return List.copyOf(versions.values());
    }

    private Form load(Form form, String text) {
        var placed = Optional.ofNullable(transaction.execute(status -> store(form, digest(text))))
                .orElseThrow();
        forms.computeIfAbsent(form.code(), code -> new TreeMap<>()).put(form.version(), placed);
        return placed;
    }

    private Form store(Form form, String digest) {
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
        return form.withPositions(assignPositions(form));
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

    private Map<String, Integer> assignPositions(Form form) {
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
        var rows = sql.sql("select code, place, decimals from report.cells where form = ?")
                .param(form.code())
                .query((row, number) -> Map.entry(row.getString(1), List.of(row.getInt(2), row.getInt(3))))
                .list();
        for (var row : rows) {
            form.cell(row.getKey())
                    .filter(cell -> !cell.isComputed()
                            && cell.decimals() != row.getValue().get(1))
                    .ifPresent(cell -> {
                        throw new IllegalStateException("cell " + cell.code() + " may not change its decimals");
                    });
        }
        return rows.stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, row -> row.getValue().getFirst()));
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
