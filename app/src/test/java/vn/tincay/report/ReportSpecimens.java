package vn.tincay.report;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.People.Place;
import vn.tincay.access.gate.Specimens;
import vn.tincay.agency.Agencies;
import vn.tincay.report.form.FormStructureText;
import vn.tincay.report.past.intake.StartingIntake;
import vn.tincay.report.period.Period;

/** The specimens of reports: a signed monthly report of the place and a draft of a form. */
@Component
class ReportSpecimens implements Specimens {

    private static final String PERIOD = "2023-05";

    private final ApplicationContext context;

    ReportSpecimens(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public Set<String> variables() {
        return Set.of(
                "report",
                "signedVersion",
                "cellCode",
                "form",
                "period",
                "reporter",
                "formDraft",
                "draftRow",
                "draftTable",
                "intake");
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
        var values = new HashMap<>(Map.of(
                "formDraft",
                draft(testData, owner).toString(),
                "draftRow",
                "households",
                "draftTable",
                "incidents",
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
                        .code()));
        values.put("intake", intake(testData, owner).toString());
        return values;
    }

    /**
     * The records are unknown, but version, cell and period are known, as in the requests whose answers are compared
     * with these.
     */
    @Override
    public Map<String, String> absentValues() {
        var values = new HashMap<>(Map.of(
                "report", UUID.randomUUID().toString(),
                "signedVersion", "1",
                "cellCode", "households",
                "form", "no-such-form",
                "period", PERIOD,
                "reporter", "nobody",
                "formDraft", UUID.randomUUID().toString(),
                "draftRow", "households",
                "draftTable", "incidents"));
        values.put("intake", UUID.randomUUID().toString());
        return values;
    }

    /** A file with past figures that is being prepared. */
    private UUID intake(ReportTestData testData, Place owner) {
        var id = UUID.randomUUID();
        var head = testData.head(owner);
        var file = "Đơn vị;Số hộ có bạo lực gia đình\nXã A;1\n".getBytes(StandardCharsets.UTF_8);
        return context.getBean(StartingIntake.class)
                .start(head, id, "gbv-month", "so-lieu.csv", file)
                .orThrow();
    }

    /** A draft of the next monthly table, as an agency of any level could have it. */
    private UUID draft(ReportTestData testData, Place owner) {
        var id = UUID.randomUUID();
        var body = FormStructureText.write(testData.forms.structure(testData.forms.require("gbv-month")));
        context.getBean(JdbcClient.class)
                .sql("""
                        insert into report.form_drafts
                               (id, agency_id, form, body, notes, created_at, created_by, saved_at, saved_by_name)
                        values (?, ?, 'gbv-month', ?, '[]', now(), ?, now(), 'Thử')
                        """)
                .params(
                        id,
                        testData.people.agency(owner),
                        body,
                        testData.head(owner).person())
                .update();
        return id;
    }
}
