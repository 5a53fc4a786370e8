package vn.tincay.report.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.plan.target.Target;
import vn.tincay.report.form.Forms;

/** Finds the cell that measures a target: the one chosen for the target, otherwise the one of its indicator. */
@Component
public class TargetMeasures {

    /** @param own whether the cell was chosen for this target; otherwise it is the cell of the target's indicator */
    public record Measure(UUID target, String form, String cell, boolean own) {}

    private final JdbcClient sql;
    private final Forms forms;

    TargetMeasures(JdbcClient sql, Forms forms) {
        this.sql = sql;
        this.forms = forms;
    }

    /** The measures by id of the target; targets without a measure are left out. */
    public Map<UUID, Measure> of(List<Target> targets) {
        return sql
                .sql("""
                        select t.id as target, coalesce(c.form, i.form) as form, coalesce(c.cell, i.cell) as cell,
                               c.target_id is not null as own
                          from unnest(:ids::uuid[], :indicators::text[]) as t (id, indicator)
                          left join report.target_cells c on c.target_id = t.id
                          left join report.indicator_cells i on i.indicator = t.indicator and c.target_id is null
                         where coalesce(c.form, i.form) is not null
                        """)
                .param("ids", targets.stream().map(Target::id).toArray(UUID[]::new))
                .param("indicators", targets.stream().map(Target::indicator).toArray(String[]::new))
                .query(Measure.class)
                .list()
                .stream()
                .filter(this::cellExists)
                .collect(Collectors.toMap(Measure::target, measure -> measure));
    }

    public Optional<Measure> of(Target target) {
        return Optional.ofNullable(of(List.of(target)).get(target.id()));
    }

    /** Whether the newest version of the form still has the cell; otherwise the measure is left out. */
    private boolean cellExists(Measure measure) {
        return forms.find(measure.form())
                .flatMap(form -> form.cell(measure.cell()))
                .isPresent();
    }
}
