package vn.tincay.site.demo;

import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tincay.plan.issue.ClosingPlan;
import vn.tincay.plan.issue.paper.RecordingPaper;
import vn.tincay.viewer.Role;

/** Five plans of 2021–2024 by bodies that ended in 2025: three issued on paper and closed, two left as drafts. */
@Component
@ConditionalOnProperty("tincay.demo")
class OldPlans {

    private final DemoPeople people;
    private final DemoDocuments papers;
    private final RecordingPaper recording;
    private final ClosingPlan closing;
    private final DemoClock clock;

    OldPlans(DemoPeople people, DemoDocuments papers, RecordingPaper recording, ClosingPlan closing, DemoClock clock) {
        this.people = people;
        this.papers = papers;
        this.recording = recording;
        this.closing = closing;
        this.clock = clock;
    }

    void enter() {
        enterEndedPlan(2025, "ca-mau-2021.txt", "ubnd.96-2025", Role.HEAD, "41/KH-UBND", LocalDate.of(2021, 3, 22));
        enterEndedPlan(
                2025,
                "son-la-2021.txt",
                "so-ldtbxh.14-2025",
                Role.PROVINCE_LEAD,
                "70/KH-SLĐTBXH",
                LocalDate.of(2021, 6, 22));
        enterEndedPlan(2024, "can-tho-2024.txt", "ubnd.92-2025", Role.HEAD, "80/KH-UBND", LocalDate.of(2024, 4, 10));
        clock.setDay(LocalDate.of(2021, 3, 16));
        papers.createDraft(
                DemoPeople.withoutAccount(people.agency("ubnd.582-2025"), Role.DEPARTMENT_OFFICER),
                "phan-rang-2021.txt");
        clock.setDay(LocalDate.of(2024, 4, 18));
        papers.createDraft(
                DemoPeople.withoutAccount(people.agency("ubnd.15178-2025"), Role.COMMUNE_OFFICER), "cam-tan-2024.txt");
    }

    /** Enters a plan that was issued on paper on that day, and closes it after the last year of its period. */
    private void enterEndedPlan(int lastYear, String document, String body, Role role, String number, LocalDate day) {
        clock.setDay(day.plusDays(2));
        var officer = DemoPeople.withoutAccount(people.agency(body), role);
        var plan = papers.createDraft(officer, document);
        recording
                .prepare(
                        officer,
                        plan,
                        new RecordingPaper.Paper(number, day, null, null),
                        papers.fingerprint(officer, plan))
                .orThrow();
        var clerk = DemoPeople.withoutAccount(people.agency(body), Role.CLERK);
        recording.confirm(clerk, plan, papers.fingerprint(clerk, plan)).orThrow();
        clock.setDay(LocalDate.of(lastYear + 1, 1, 15));
        closing.close(officer, plan, "Hết thời gian thực hiện.", papers.fingerprint(officer, plan))
                .orThrow();
    }
}
