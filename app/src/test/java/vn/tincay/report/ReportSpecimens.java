package vn.tincay.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import vn.tincay.People.Place;
import vn.tincay.access.Specimens;
import vn.tincay.agency.Agencies;
import vn.tincay.report.period.Period;

/** A signed monthly table of the place. */
@Component
class ReportSpecimens implements Specimens {

    private static final String PERIOD = "2023-05";

    private final ApplicationContext context;

    ReportSpecimens(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public Set<String> variables() {
        return Set.of("report", "signedVersion", "cellCode", "form", "period", "reporter");
    }

    @Override
    public Map<String, String> belongingTo(Place owner) {
        var testData = ReportTestData.in(context);
        testData.writing.assign(
                "gbv-month",
                testData.people.agency(Place.PROVINCE),
                List.of(testData.people.agency(Place.DEPARTMENT)),
                ReportTestData.SINCE);
        var report = testData.entering
                .open(testData.head(owner), "gbv-month", Period.of(PERIOD))
                .orThrow();
        if (!testData.report(owner, report).state().isSent()) {
            testData.sign(owner, report).orThrow();
        }
        return Map.of(
                "report",
                report.toString(),
                "signedVersion",
                "1",
                "cellCode",
                "households",
                "form",
                "gbv-month",
                "period",
                PERIOD,
                "reporter",
                context.getBean(Agencies.class)
                        .require(testData.people.agency(owner))
                        .code());
    }

    /**
     * The records are unknown, but version, cell and period are known, as in the requests whose answers are compared
     * with these.
     */
    @Override
    public Map<String, String> absentValues() {
        return Map.of(
                "report", UUID.randomUUID().toString(),
                "signedVersion", "1",
                "cellCode", "households",
                "form", "no-such-form",
                "period", PERIOD,
                "reporter", "nobody");
    }
}
