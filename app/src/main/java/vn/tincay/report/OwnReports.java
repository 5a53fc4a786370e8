package vn.tincay.report;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tincay.base.Ordering;
import vn.tincay.base.Page;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.viewer.Viewer;

/** Lists the reports of the viewer's agency from all periods. */
@Component
public class OwnReports {

    /** The value of {@link Filter#state} for approved reports, that is, locked ones in whatever {@link ReportState}. */
    public static final String APPROVED = "APPROVED";

    /**
     * Restricts the list. Blank words, and a state or year that is null, restrict nothing.
     *
     * @param words text to find in the title of the form, the name of the receiver or the number of the report
     * @param period the beginning of the code of the period that the words name; null when they name none
     * @param state a {@link ReportState}, or {@link #APPROVED}
     * @param lang the language of the titles that are searched and sorted
     */
    public record Filter(
            String words,
            @Nullable String period,
            @Nullable String state,
            @Nullable Integer year,
            String lang) {}

    private static final String STATE = "case when t.locked then 'APPROVED' else t.state end";

    private static final Map<String, String> COLUMNS = Map.of(
            "form",
            "array_position(:titles::text[], t.form)",
            "period",
            "t.period",
            "receiver",
            SqlValues.folded("t.receiver_name"),
            "state",
            "array_position(array['RETURNED', 'CORRECTING', 'DRAFT', 'SUBMITTED', 'SENT', 'ACCEPTED', 'APPROVED'], "
                    + STATE + ")");

    private static final String WORDS =
            "(t.form = any (:forms) or t.period like :period or " + SqlValues.folded("t.receiver_name") + """
             like :words
             or exists (select 1 from report.numbers n
                         where n.report_id = t.id and upper(n.number) like '%' || upper(:number) || '%'))
            """;

    private final JdbcClient sql;
    private final Forms forms;

    OwnReports(JdbcClient sql, Forms forms) {
        this.sql = sql;
        this.forms = forms;
    }

    public Page<Report> page(Viewer viewer, Filter filter, @Nullable Ordering ordering, int number) {
        var statement =
                sql.sql(selectSql("t.*, count(*) over () as total", filter, ordering) + " limit :size offset :offset");
        return Page.of(withParameters(statement, viewer, filter), Reports::read, number, Page.USUAL_SIZE);
    }

    /** All reports that pass the filter, fetched in portions; the caller closes the stream. */
    public Stream<Report> stream(Viewer viewer, Filter filter, @Nullable Ordering ordering) {
        return withParameters(sql.sql(selectSql("t.*", filter, ordering)), viewer, filter)
                .withFetchSize(Page.FETCH_SIZE)
                .query(Reports::read)
                .stream();
    }

    private static String selectSql(String columns, Filter filter, @Nullable Ordering ordering) {
        return "select " + columns + " from (" + Reports.SELECT + " where r.agency_id = :me) t where true"
                + (filter.words().isBlank() ? "" : " and " + WORDS)
                + (filter.state() == null ? "" : " and " + STATE + " = upper(:state)")
                + (filter.year() == null ? "" : " and t.period like :year || '%'")
                + Ordering.clause(ordering, COLUMNS, "t.period desc, t.form");
    }

    private StatementSpec withParameters(StatementSpec query, Viewer viewer, Filter filter) {
        var titles = forms.all().stream()
                .sorted(Comparator.comparing(form -> foldedTitle(form, filter.lang())))
                .toList();
        var asked = VietnameseText.fold(filter.words());
        return query.param("me", viewer.agency())
                .param("titles", codes(titles.stream()))
                .param(
                        "forms",
                        codes(titles.stream()
                                .filter(form -> foldedTitle(form, filter.lang()).contains(asked))))
                .param("words", VietnameseText.like(filter.words()))
                .param("period", filter.period() == null ? "" : filter.period() + "%")
                .param("number", SqlValues.likeLiteral(filter.words().strip()))
                .param("state", filter.state())
                .param("year", filter.year() == null ? null : filter.year().toString());
    }

    private static String foldedTitle(Form form, String lang) {
        return VietnameseText.fold(form.title().in(lang));
    }

    private static String[] codes(Stream<Form> forms) {
        return forms.map(Form::code).toArray(String[]::new);
    }
}
