package vn.tincay.report.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.Problem;
import vn.tincay.report.form.Forms;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.ReportWindow;

/** The rules for the release of a complete draft: its first period, and an answer to each {@link MeaningChange}. */
@Component
public class ReleaseRules {

    private final Forms forms;
    private final JdbcClient sql;

    ReleaseRules(Forms forms, JdbcClient sql) {
        this.forms = forms;
        this.sql = sql;
    }

    /** The changes of meaning that a release asks about; empty for a new form. */
    public List<MeaningChange> meanings(FormDraft draft) {
        return draft.form() == null ? List.of() : MeaningChange.between(forms.require(draft.form()), draft.preview());
    }

    List<Problem> problems(FormDraft draft, ReleasingForm.Release release) {
        var problems = new ArrayList<>(periodProblems(draft, release.first()));
        problems.addAll(meaningProblems(draft, release.meanings()));
        MissingTerm.in(draft).stream()
                .filter(term -> !release.totals().containsKey(term.field()))
                .map(term ->
                        Problem.at(term.field(), "report.release.problem.total", term.rowTitle(), term.totalTitle()))
                .forEach(problems::add);
        return problems;
    }

    /** The first day on which figures of the period are counted. */
    static LocalDate firstDay(Period first) {
        return ReportWindow.closing(first).minusMonths(first.months()).plusDays(1);
    }

    private List<Problem> periodProblems(FormDraft draft, @Nullable Period first) {
        if (first == null || first.kind() != draft.structure().window().kind()) {
            return List.of(Problem.at("first", "report.release.problem.first"));
        }
        if (draft.form() == null) {
            return List.of();
        }
        var former = forms.require(draft.form());
        if (former.window().kind() != first.kind()) {
            return List.of(Problem.of("report.release.problem.kind"));
        }
        boolean signed = sql.sql("""
                        select exists (select 1 from report.reports r join report.submissions s on s.report_id = r.id
                                        where r.form = ? and r.period >= ?)
                        """)
                .params(draft.form(), first.toString())
                .query(Boolean.class)
                .single();
        return signed || !former.validFrom().isBefore(firstDay(first))
                ? List.of(Problem.at("first", "report.release.problem.used"))
                : List.of();
    }

    private List<Problem> meaningProblems(FormDraft draft, Map<String, ReleasingForm.Meaning> meanings) {
        var problems = new ArrayList<Problem>();
        for (var change : meanings(draft)) {
            var meaning = meanings.get(change.field());
            if (meaning == null) {
                problems.add(Problem.at(change.field(), "report.release.problem.meaning", change.was(), change.now()));
            } else if (meaning == ReleasingForm.Meaning.SAME && change.mustBeNew()) {
                problems.add(Problem.at(change.field(), "report.release.problem.decimals"));
            }
        }
        return problems;
    }
}
