package vn.tincay.plan.programme;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.Ids;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.UsedId;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.text.TextLimit;
import vn.tincay.viewer.Viewer;

/** Creates a programme with its task groups and national targets; its owner is the officer's ministry. */
@Component
public class FoundingProgramme {

    /**
     * A programme as its founding document states it. Sent again with the same id, it creates nothing.
     *
     * @param fromYear null when no year was typed
     * @param toYear null when no year was typed
     * @param issuedOn day of the founding document; null when none was typed
     */
    public record NewProgramme(
            UUID id,
            String code,
            String name,
            String nameEn,
            @Nullable Integer fromYear,
            @Nullable Integer toYear,
            String legalBasis,
            @Nullable LocalDate issuedOn,
            List<String> themes,
            List<String> groups,
            List<NewTarget> targets) {}

    /**
     * One national target; without operator and value it is qualitative.
     *
     * @param indicator code of the indicator; null for none
     * @param unit null when none was typed
     * @param year null when none was typed
     */
    public record NewTarget(
            String text,
            @Nullable String indicator,
            @Nullable Operator operator,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable Integer year) {}

    private final Programmes programmes;
    private final JdbcClient sql;
    private final Clock clock;

    FoundingProgramme(Programmes programmes, JdbcClient sql, Clock clock) {
        this.programmes = programmes;
        this.sql = sql;
        this.clock = clock;
    }

    /** Creates the programme and returns its code. */
    @Transactional
    public Outcome<String> found(Viewer viewer, NewProgramme request) {
        if (UsedId.isNil(request.id())) {
            return Outcome.refused(UsedId.problem());
        }
        var problems = problems(request);
        problems.addAll(programmes.unknownProblems(
                List.of(),
                request.targets().stream()
                        .<@Nullable String>map(NewTarget::indicator)
                        .toList()));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (insert(viewer, request) == 0) {
            return doneIfRepeated(viewer, request);
        }
        insertGroups(request);
        insertTargets(request);
        return Outcome.done(request.code());
    }

    private static List<Problem> problems(NewProgramme request) {
        var problems = new ArrayList<Problem>();
        if (!request.code().matches("[A-Z0-9][A-Z0-9-]{2,39}")) {
            problems.add(Problem.at("code", "plan.programme.problem.code"));
        }
        if (request.name().isBlank()) {
            problems.add(Problem.at("name", "plan.problem.blank-programme"));
        }
        if (request.legalBasis().isBlank()) {
            problems.add(Problem.at("legalBasis", "plan.problem.blank-basis"));
        }
        TextLimit.problem("name", request.name(), TextLimit.SENTENCE).ifPresent(problems::add);
        TextLimit.problem("nameEn", request.nameEn(), TextLimit.SENTENCE).ifPresent(problems::add);
        TextLimit.problem("legalBasis", request.legalBasis(), TextLimit.SENTENCE)
                .ifPresent(problems::add);
        TextLimit.problem("groups", String.join("\n", request.groups()), TextLimit.PARAGRAPHS)
                .ifPresent(problems::add);
        var years = YearSpans.problem(request.fromYear(), request.toYear());
        if (years != null) {
            problems.add(years);
        }
        for (int index = 0; index < request.targets().size(); index++) {
            var target = request.targets().get(index);
            problems.addAll(TargetRules.problems(
                    "target." + index + ".",
                    target.text(),
                    target.operator(),
                    target.value(),
                    target.unit(),
                    target.year()));
        }
        return problems;
    }

    private int insert(Viewer viewer, NewProgramme request) {
        return sql.sql("""
                        insert into plan.programmes (id, code, name, name_en, from_year, to_year, legal_basis, issued_on,
                                                     owner_id, owner_name, themes, citation, confirmed, created_at, created_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'S', ?, ?)
                        on conflict do nothing
                        """)
                .param(request.id())
                .param(request.code())
                .param(request.name())
                .param(request.nameEn().isBlank() ? request.name() : request.nameEn())
                .param(request.fromYear())
                .param(request.toYear())
                .param(request.legalBasis())
                .param(request.issuedOn())
                .param(viewer.agency())
                .param(viewer.agencyName())
                .param(request.themes().toArray(String[]::new))
                .param(request.legalBasis())
                .param(SqlValues.at(clock.instant()))
                .param(viewer.person())
                .update();
    }

    private Outcome<String> doneIfRepeated(Viewer viewer, NewProgramme request) {
        boolean used = sql.sql("select exists (select 1 from plan.programmes where id = ?)")
                .param(request.id())
                .query(Boolean.class)
                .single();
        if (used) {
            return isRepeated(viewer, request) ? Outcome.done(request.code()) : Outcome.refused(UsedId.problem());
        }
        return Outcome.refused(Problem.at("code", "plan.programme.problem.code-taken", request.code()));
    }

    private boolean isRepeated(Viewer viewer, NewProgramme request) {
        return sql.sql("""
                        select exists (
                            select 1 from plan.programmes p
                             where p.id = :id and p.created_by = :person and p.code = :code and p.name = :name
                               and p.name_en = :nameEn and p.from_year = :from and p.to_year = :to
                               and p.legal_basis = :basis and p.issued_on is not distinct from :issued::date
                               and p.themes = :themes::text[]
                               and array(select g.name from plan.programme_groups g
                                          where g.programme_id = p.id order by g.position) = :groups::text[]
                               and array(select concat_ws('|', t.text, coalesce(t.indicator, ''), coalesce(t.operator, ''),
                                                          coalesce(trim_scale(t.value)::text, ''), coalesce(t.unit, ''), t.year)
                                           from plan.national_targets t
                                          where t.programme_id = p.id order by t.position) = :targets::text[])
                        """)
                .param("id", request.id())
                .param("person", viewer.person())
                .param("code", request.code())
                .param("name", request.name())
                .param("nameEn", request.nameEn().isBlank() ? request.name() : request.nameEn())
                .param("from", request.fromYear())
                .param("to", request.toYear())
                .param("basis", request.legalBasis())
                .param("issued", request.issuedOn())
                .param("themes", request.themes().toArray(String[]::new))
                .param("groups", request.groups().toArray(String[]::new))
                .param(
                        "targets",
                        request.targets().stream()
                                .map(FoundingProgramme::comparableText)
                                .toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /**
     * A target as one text, written like the stored targets in the query of {@link #isRepeated}, so that both can be
     * compared.
     */
    private static String comparableText(NewTarget target) {
        var line = String.join(
                "|",
                target.text(),
                Objects.requireNonNullElse(target.indicator(), ""),
                target.operator() == null ? "" : target.operator().sign(),
                target.value() == null
                        ? ""
                        : target.value().stripTrailingZeros().toPlainString(),
                Objects.requireNonNullElse(target.unit(), ""));
        return target.year() == null ? line : line + "|" + target.year();
    }

    private void insertGroups(NewProgramme request) {
        int position = 0;
        for (var group : request.groups()) {
            sql.sql("insert into plan.programme_groups (programme_id, position, name, name_en) values (?, ?, ?, ?)")
                    .params(request.id(), ++position, group, group)
                    .update();
        }
    }

    private void insertTargets(NewProgramme request) {
        int position = 0;
        for (var target : request.targets()) {
            sql.sql("""
                            insert into plan.national_targets (id, programme_id, position, indicator, text, text_en,
                                                               operator, value, unit, year, citation, confirmed)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'S')
                            """)
                    .param(Ids.next())
                    .param(request.id())
                    .param(++position)
                    .param(target.indicator())
                    .param(target.text())
                    .param(target.text())
                    .param(target.operator() == null ? null : target.operator().sign())
                    .param(target.value())
                    .param(target.unit())
                    .param(target.year())
                    .param(request.legalBasis())
                    .update();
        }
    }
}
