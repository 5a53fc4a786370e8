package vn.tincay.plan.reading.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.plan.programme.Indicator;
import vn.tincay.plan.programme.Operator;
import vn.tincay.plan.programme.Programmes;
import vn.tincay.plan.reading.Fact;
import vn.tincay.plan.reading.FactCard;
import vn.tincay.plan.reading.FactChecks;
import vn.tincay.plan.reading.Readings;
import vn.tincay.viewer.Viewer;

/** Stores an officer's decision on one fact: correct, corrected, or dropped. */
@Component
public class CorrectingFact {

    private final Readings readings;
    private final Programmes programmes;

    CorrectingFact(Readings readings, Programmes programmes) {
        this.readings = readings;
        this.programmes = programmes;
    }

    /**
     * Stores the decision, and the corrected values with it.
     *
     * @param revision the revision that the page showed; when it is outdated, the change is refused and both
     *     versions are shown
     * @param input values by field name; fields that are missing stay unchanged
     */
    @Transactional
    public Outcome<Fact> correct(
            Viewer viewer, UUID reading, String factId, int revision, FormInput input, Fact.Decision decision) {
        var review = readings.visibleTo(viewer).lock(reading);
        var fact = review.fact(factId).orElseThrow(NotFound::new);
        if (fact.revision() != revision) {
            return Outcome.refused(Problem.of("reading.changed-meanwhile", review.changedBy()));
        }
        var fields = new LinkedHashMap<>(fact.fields());
        fact.card().fields().stream().filter(input::sent).forEach(name -> fields.put(name, clean(input.text(name))));
        // Once the reading became a plan, facts are corrected in that plan; confirming a fact unchanged is still
        // allowed.
        if (review.isConfirmed() && !(decision == Fact.Decision.CONFIRMED && fields.equals(fact.fields()))) {
            return Outcome.refused(Problem.of("reading.already-plan"));
        }
        if (decision != Fact.Decision.DROPPED) {
            var figure = fact.card() == FactCard.TARGETS ? input.decimal("value") : null;
            checkChoices(fact.card(), input);
            if (figure != null) {
                fields.put("value", figure.toPlainString()); // as the parser writes it, with a decimal point
            }
            var problems =
                    input.problemsWith(input.problems().isEmpty() ? FactChecks.problems(fact, fields) : List.of());
            if (!problems.isEmpty()) {
                return Outcome.refused(problems);
            }
        }
        var changed = fact.with(fields, decision);
        readings.storeAnswer(viewer, reading, review.factsWith(changed));
        return Outcome.done(changed);
    }

    /** Refuses unknown values, which would be dropped silently when the facts become a plan. */
    private void checkChoices(FactCard card, FormInput input) {
        if (card == FactCard.TARGETS) {
            input.choices("op", Stream.of(Operator.values()).map(Operator::sign).toList());
            input.choices(
                    "indicator",
                    programmes.indicators().stream().map(Indicator::code).toList());
        } else if (card == FactCard.REPORTING) {
            input.choices("frequency", FactCard.FREQUENCIES);
        }
    }

    private static String clean(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }
}
