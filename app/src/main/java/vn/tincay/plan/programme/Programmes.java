package vn.tincay.plan.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tincay.base.NotFound;
import vn.tincay.base.Ordering;
import vn.tincay.base.Page;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.plan.Plan;

/**
 * Reads programmes with their task groups, national targets and indicators. They are public, so no viewer is needed.
 */
@Component
public class Programmes {

    private static final String COLUMNS_AND_TABLE = """
            id, code, name, name_en, from_year, to_year, legal_basis, issued_on, owner_name, themes, citation,
                   confirmed
              from plan.programmes
            """;

    private static final String SELECT = "select " + COLUMNS_AND_TABLE;

    private static final String WHERE_THEME = """
             where (:theme::text is null or :theme = any (themes))
            """;

    private static final Map<String, String> SORT_COLUMNS = Map.of(
            "number", "plan.number_key(legal_basis)",
            "period", "from_year");

    private static final String ORDER = "to_year desc, from_year desc, code";

    /** One numbered group of a programme's tasks. */
    public record Group(int position, String name, String nameEn) {
        public String name(String lang) {
            return "en".equals(lang) ? nameEn : name;
        }
    }

    private final JdbcClient sql;

    Programmes(JdbcClient sql) {
        this.sql = sql;
    }

    /** All programmes, newest period first. */
    public List<Programme> all() {
        return sql.sql(SELECT + " order by " + ORDER).query(Programmes::read).list();
    }

    /**
     * One page of programmes, by default the newest period first.
     *
     * @param theme null for all
     */
    public Page<Programme> page(@Nullable String theme, @Nullable Ordering ordering, int number) {
        return Page.of(
                listQuery(
                        "select count(*) over () as total, " + COLUMNS_AND_TABLE,
                        theme,
                        ordering,
                        " limit :size offset :offset"),
                Programmes::read,
                number,
                Page.USUAL_SIZE);
    }

    /** All programmes that {@link #page} lists on its pages, fetched in portions; the caller closes the stream. */
    public Stream<Programme> stream(@Nullable String theme, @Nullable Ordering ordering) {
        return listQuery(SELECT, theme, ordering, "").withFetchSize(Page.FETCH_SIZE).query(Programmes::read).stream();
    }

    private StatementSpec listQuery(String select, @Nullable String theme, @Nullable Ordering ordering, String part) {
        return sql.sql(select + WHERE_THEME + Ordering.clause(ordering, SORT_COLUMNS, ORDER) + part)
                .param("theme", theme);
    }

    public Programme require(String code) {
        return sql.sql(SELECT + " where code = ?")
                .param(code)
                .query(Programmes::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public List<Programme> ofPlan(Plan plan) {
        return sql.sql(SELECT + """
                         where id in (select programme_id from plan.plan_programmes where plan_id = ?)
                         order by code
                        """).param(plan.id()).query(Programmes::read).list();
    }

    /**
     * The programme of a theme whose period covers the year; of several the most specific one (fewest themes, then
     * shortest period); empty when there is none.
     */
    public Optional<Programme> ofTheme(String theme, int year) {
        return sql.sql(SELECT + """
                         where ? = any (themes) and ? between from_year and to_year
                         order by cardinality(themes), to_year - from_year, code
                         limit 1
                        """)
                .param(theme)
                .param(year)
                .query(Programmes::read)
                .optional();
    }

    public List<Group> groups(UUID programme) {
        return sql.sql("""
                        select position, name, name_en from plan.programme_groups
                         where programme_id = ? order by position
                        """).param(programme).query(Group.class).list();
    }

    public List<NationalTarget> targets(Collection<UUID> programmes) {
        return programmes.isEmpty()
                ? List.of()
                : sql.sql("""
                        select id, programme_id, indicator, text, text_en, operator, value, unit, year, citation, confirmed
                          from plan.national_targets where programme_id in (:programmes)
                         order by programme_id, position
                        """)
                        .param("programmes", programmes)
                        .query(Programmes::readTarget)
                        .list();
    }

    public List<Indicator> indicators() {
        return sql.sql("""
                        select code, name, name_en, unit, definition, definition_en from plan.indicators order by position
                        """).query(Indicator.class).list();
    }

    /**
     * A problem, at its field, for each chosen programme and each target's indicator that does not exist.
     *
     * @param measured the indicator of each target; null when it has none
     */
    public List<Problem> unknownProblems(Collection<UUID> chosen, List<? extends @Nullable String> measured) {
        var problems = new ArrayList<Problem>();
        if (!chosen.isEmpty()
                && !all().stream()
                        .map(Programme::id)
                        .collect(Collectors.toSet())
                        .containsAll(chosen)) {
            problems.add(Problem.at("programmes", "base.problem.choose"));
        }
        if (measured.stream().anyMatch(Objects::nonNull)) {
            var codes = indicators().stream().map(Indicator::code).collect(Collectors.toSet());
            for (int index = 0; index < measured.size(); index++) {
                if (measured.get(index) != null && !codes.contains(measured.get(index))) {
                    problems.add(Problem.at("target." + index + ".indicator", "base.problem.choose"));
                }
            }
        }
        return problems;
    }

    private static Programme read(ResultSet row, int number) throws SQLException {
        return new Programme(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("name_en"),
                row.getInt("from_year"),
                row.getInt("to_year"),
                row.getString("legal_basis"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("owner_name"),
                SqlValues.texts(row, "themes"),
                row.getString("citation"),
                Certainty.ofMark(row.getString("confirmed")));
    }

    private static NationalTarget readTarget(ResultSet row, int number) throws SQLException {
        var sign = row.getString("operator");
        return new NationalTarget(
                row.getObject("id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getString("indicator"),
                row.getString("text"),
                row.getString("text_en"),
                sign == null ? null : Operator.ofSign(sign).orElseThrow(),
                row.getBigDecimal("value"),
                row.getString("unit"),
                SqlValues.wholeOrNull(row, "year"),
                row.getString("citation"),
                Certainty.ofMark(row.getString("confirmed")));
    }
}
