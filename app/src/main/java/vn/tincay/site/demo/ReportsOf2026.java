package vn.tincay.site.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tincay.report.Reason;
import vn.tincay.report.Receiving;

/** The half-year of 2026, with reports accepted, returned and missing, and this year's drafts. */
@Component
@ConditionalOnProperty("tincay.demo")
class ReportsOf2026 {

    private final Cast cast;
    private final ReportPath path;
    private final PastReports past;
    private final Receiving receiving;
    private final TravellingClock clock;

    ReportsOf2026(Cast cast, ReportPath path, PastReports past, Receiving receiving, TravellingClock clock) {
        this.cast = cast;
        this.path = path;
        this.past = past;
        this.receiving = receiving;
        this.clock = clock;
    }

    void enter() {
        var lead = cast.viewer("ct.noivu");
        int number = 0;
        for (var commune : past.communes()) {
            number++;
            if (isOnStage(commune.code())) {
                continue;
            }
            clock.travelTo(LocalDate.of(2026, 6, number % 11 == 0 ? 24 : 15));
            if (number % 17 == 0) {
                continue;
            }
            var report = path.sent(commune, PastReports.HALF, "2026-H1");
            clock.travelTo(LocalDate.of(2026, 6, 26));
            if (number % 13 == 0) {
                receiving
                        .giveBack(
                                lead, report, 1, List.of(new Reason(null, "Đề nghị rà soát lại số vụ theo hình thức.")))
                        .orThrow();
            } else if (number % 7 != 0) {
                path.accept(lead, report);
            }
        }
        clock.travelTo(LocalDate.of(2026, 11, 17));
        past.communes().stream()
                .filter(commune -> !isOnStage(commune.code()))
                .limit(31)
                .forEach(commune -> path.draft(commune, PastReports.YEAR, "2026"));
    }

    /** The communes whose officers have accounts keep their reports for whoever tries the demonstration. */
    private static boolean isOnStage(String agency) {
        return List.of("ubnd.31135", "ubnd.31168", "ubnd.31231").contains(agency);
    }
}
