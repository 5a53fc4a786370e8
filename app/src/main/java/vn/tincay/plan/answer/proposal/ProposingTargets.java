package vn.tincay.plan.answer.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.plan.answer.coverage.SimilarFacts;
import vn.tincay.plan.answer.proposal.ProposedAnswer.Side;
import vn.tincay.plan.answer.proposal.ProposedAnswer.TargetRow;
import vn.tincay.plan.programme.NationalTarget;
import vn.tincay.plan.target.Target;

/**
 * Proposes the targets of a new plan: each target of the superior plan, then those of the earlier plan that no target
 * of the superior plan says already. A percentage is proposed with the superior plan's value. Any other value of the
 * superior plan counts its whole area, so the value of the earlier plan is proposed, or none.
 */
final class ProposingTargets {

    private ProposingTargets() {}

    /**
     * The rows for all targets of both plans.
     *
     * @param national the national target beside each target of the superior plan, by the id of the plan's target;
     *     absent where there is none
     */
    static List<TargetRow> of(
            List<Target> above, Map<UUID, NationalTarget> national, List<Target> earlier, MovedYears years) {
        var pairs = SimilarFacts.pairTargets(above, earlier);
        var rows = new ArrayList<TargetRow>();
        for (var target : above) {
            var own = pairs.get(target.id());
            var proposed = proposed(target, own);
            rows.add(new TargetRow(
                    Side.ABOVE,
                    target,
                    national.get(target.id()),
                    target,
                    own,
                    proposed,
                    changedFields(target, proposed),
                    true));
        }
        var covered = new HashSet<>(pairs.values());
        for (var target : earlier) {
            if (!covered.contains(target)) {
                var proposed = moved(target, years);
                rows.add(new TargetRow(
                        Side.EARLIER,
                        target,
                        null,
                        null,
                        target,
                        proposed,
                        changedFields(target, proposed),
                        above.isEmpty()));
            }
        }
        return rows;
    }

    private static Target proposed(Target superior, @Nullable Target own) {
        boolean share = "%".equals(superior.unit()) || superior.value() == null;
        var value = share ? superior.value() : own == null ? null : own.value();
        return copy(superior, superior.text(), value, superior.year());
    }

    private static Target moved(Target target, MovedYears years) {
        return copy(target, years.words(target.text()), target.value(), years.year(target.year()));
    }

    /**
     * A copy with another text, value and year, without place, baseline and lines in the original; without a value it
     * is qualitative.
     */
    static Target copy(Target target, String text, @Nullable BigDecimal value, @Nullable Integer year) {
        return new Target(
                target.id(),
                target.indicator(),
                text,
                value == null ? null : target.operator(),
                value,
                target.unit(),
                year,
                null,
                null,
                null,
                null,
                null);
    }

    /** The names of the fields in which the target of the new plan differs from its source, sorted. */
    static List<String> changedFields(Target source, Target ours) {
        var fields = new HashMap<String, Boolean>();
        fields.put("text", !source.text().equals(ours.text()));
        fields.put("value", !isSame(source.value(), ours.value()));
        fields.put("year", !Objects.equals(source.year(), ours.year()));
        return fields.keySet().stream().filter(fields::get).sorted().toList();
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
