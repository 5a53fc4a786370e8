package vn.tincay.plan.reading.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.plan.reading.Fact;
import vn.tincay.plan.reading.FactCard;
import vn.tincay.plan.reading.FactChecks;
import vn.tincay.plan.reading.Readings;
import vn.tincay.viewer.Viewer;

/** Stores an officer's decision on one fact: correct, corrected, or dropped. */
@Component
public class CorrectingFact {

    private final Readings readings;

    CorrectingFact(Readings readings) {
        this.readings = readings;
    }

    /**
     * @param revision the revision the page showed; when it is outdated, the change is refused and both versions are
     * shown
     *
     * @param language of the officer, for figures
     * @param typed values by field name; fields that are missing stay unchanged
     */
    @Transactional
    public Outcome<Fact> correct(
            Viewer viewer,
            UUID reading,
            String factId,
            int revision,
            Map<String, String> typed,
            Fact.Standing standing,
            String language) {
        var desk = readings.visibleTo(viewer).lock(reading);
        var fact = desk.fact(factId).orElseThrow(NotFound::new);
        if (fact.revision() != revision) {
            return Outcome.refused(Problem.of("reading.changed-meanwhile", desk.changedBy()));
        }
        var fields = new LinkedHashMap<>(fact.fields());
        fact.card().fields().stream()
                .filter(typed::containsKey)
                .forEach(name -> fields.put(name, clean(typed.getOrDefault(name, ""))));
        // Once the reading became a plan, corrections belong there; confirming a fact unchanged is still allowed.
        if (desk.isConfirmed() && !(standing == Fact.Standing.CONFIRMED && fields.equals(fact.fields()))) {
            return Outcome.refused(Problem.of("reading.already-plan"));
        }
        if (standing != Fact.Standing.DROPPED) {
            var problems = new ArrayList<Problem>();
            if (fact.card() == FactCard.TARGETS && typed.containsKey("value")) {
                FactChecks.readFigure(fields, language).ifPresent(problems::add);
            }
            if (problems.isEmpty()) {
                problems.addAll(FactChecks.problems(fact, fields));
            }
            if (!problems.isEmpty()) {
                return Outcome.refused(problems);
            }
        }
        var changed = fact.with(fields, standing);
        readings.keep(viewer, reading, desk.with(changed));
        return Outcome.done(changed);
    }

    private static String clean(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }
}
