package vn.tincay.report.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.address.UnitSearch;
import vn.tincay.plan.Plan;
import vn.tincay.plan.Plans;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.target.TargetResults;
import vn.tincay.report.reporter.ServedUnits;
import vn.tincay.viewer.Viewer;

/**
 * Reads the results of a plan's targets from the reports on the plan's unit. A target that names a place is measured
 * there when exactly one unit inside the plan's unit has that name. Periods after the target's year do not count.
 */
@Component
class MeasuredResults implements TargetResults {

    /** @param unit number of the unit; null for the whole country */
    private record Source(String form, @Nullable Integer unit) {}

    private final TargetMeasures measures;
    private final MeasuredFigures figures;
    private final Agencies agencies;
    private final ServedUnits servedUnits;
    private final UnitSearch search;
    private final Plans plans;

    MeasuredResults(
            TargetMeasures measures,
            MeasuredFigures figures,
            Agencies agencies,
            ServedUnits servedUnits,
            UnitSearch search,
            Plans plans) {
        this.measures = measures;
        this.figures = figures;
        this.agencies = agencies;
        this.servedUnits = servedUnits;
        this.search = search;
        this.plans = plans;
    }

    @Override
    public Map<UUID, List<Result>> of(Viewer viewer, Plan plan, List<Target> targets) {
        var tied = measures.of(targets);
        var results = new HashMap<UUID, List<Result>>();
        if (tied.isEmpty()) {
            return results;
        }
        var home = servedUnits.of(agencies.require(plan.agency())).orElse(null);
        var mine = plans.visibleTo(viewer).isOwn(plan) || agencies.isAbove(viewer.agency(), plan.agency());
        var known = new HashMap<Source, List<MeasuredFigures.UnitFigures>>();
        for (var target : targets) {
            var measure = tied.get(target.id());
            var area = measure == null ? Optional.<Area>empty() : findArea(target, home);
            if (measure != null && area.isPresent()) {
                var source = new Source(measure.form(), area.get().number());
                var reader = new MeasuredFigures.Reader(viewer, mine, area.get().isSameAs(home));
                var latest = known.computeIfAbsent(
                        source, one -> figures.of(one.form(), area.get().unit(), reader));
                results.put(target.id(), results(target, measure, latest));
            }
        }
        return results;
    }

    private static List<Result> results(
            Target target, TargetMeasures.Measure measure, List<MeasuredFigures.UnitFigures> latest) {
        Predicate<MeasuredFigures.UnitFigures> inTime =
                stand -> target.year() == null || stand.period().year() <= target.year();
        var results = new ArrayList<Result>();
        latest.stream()
                .filter(inTime)
                .sorted(Comparator.comparing(MeasuredFigures.UnitFigures::period))
                .forEach(stand -> {
                    var value = stand.value(measure.cell());
                    if (value != null) {
                        var href = stand.report() == null
                                ? null
                                : "/reports/" + stand.report() + "/sources/" + measure.cell();
                        results.add(new Result(value, stand.period().toString(), stand.accepted(), href));
                    }
                });
        return results;
    }

    /** @param unit null for the whole country */
    private record Area(@Nullable AdminUnit unit) {
        boolean isSameAs(@Nullable AdminUnit other) {
            return unit == null ? other == null : other != null && unit.id() == other.id();
        }

        @Nullable
        Integer number() {
            return unit == null ? null : Integer.valueOf(unit.id());
        }
    }

    private Optional<Area> findArea(Target target, @Nullable AdminUnit home) {
        if (target.place() == null || target.place().isBlank()) {
            return Optional.of(new Area(home));
        }
        var day = figures.today();
        var within = home == null ? null : Integer.valueOf(home.id());
        var named = search.named(new UnitSearch.Question(target.place(), day, Set.of(UnitLevel.values()), within, 2));
        return named.size() == 1 ? Optional.of(new Area(named.getFirst())) : Optional.empty();
    }
}
