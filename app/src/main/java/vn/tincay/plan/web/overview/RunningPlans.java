package vn.tincay.plan.web.overview;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tincay.plan.Plans;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.HomeSection;
import vn.tincay.viewer.source.HomeSource;

/** Running plans on the first page: those of the viewer's agency first, then those of the bodies above. */
@Component
@Order(1)
class RunningPlans implements HomeSource {

    private static final int FEW = 3;

    private final Plans plans;

    RunningPlans(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<HomeSection> of(Viewer viewer, LocalDate today, String lang) {
        var lines = plans.visibleTo(viewer).firstRunning(FEW).stream()
                .map(plan -> new HomeSection.Line(
                        plan.title(), plan.number() + " · " + plan.agencyName(), "/plans/" + plan.id()))
                .toList();
        return Optional.of(new HomeSection("plan.home", lines, "/plans"));
    }
}
