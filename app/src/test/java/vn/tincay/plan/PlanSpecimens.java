package vn.tincay.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import vn.tincay.People.Place;
import vn.tincay.access.gate.Specimens;
import vn.tincay.base.Ids;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.calendar.Feeds;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.task.progress.ReportingProgress;
import vn.tincay.plan.task.step.TaskEntries;

/** An issued plan of the place, with a task and its evidence. */
@Component
class PlanSpecimens implements Specimens {

    private final ApplicationContext context;

    PlanSpecimens(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public Set<String> variables() {
        return Set.of("plan", "task", "evidence", "planVersion", "programme", "secret", "target");
    }

    @Override
    public Map<String, String> belongingTo(Place owner) {
        var testData = PlanTestData.in(context);
        var plan = testData.issuedPlan(
                owner,
                PlanTestData.task(
                        "Việc của " + owner,
                        new Timing.ByDate(LocalDate.now(Ui.ZONE).plusDays(40))));
        var task = testData.taskOf(owner, plan, "Việc của " + owner);
        var file = new MockMultipartFile("files", "bien-ban.txt", null, "Biên bản".getBytes(UTF_8));
        testData.bean(ReportingProgress.class)
                .report(
                        testData.officer(owner),
                        task.id(),
                        new ReportingProgress.Entry(Ids.next(), "Đã họp", null, 10, List.of(file)))
                .orThrow();
        var evidence = testData.bean(TaskEntries.class)
                .progress(task)
                .getFirst()
                .files()
                .getFirst();
        return Map.of(
                "plan", plan.id().toString(),
                "task", task.id().toString(),
                "evidence", evidence.id().toString(),
                "planVersion", "1",
                "programme", "GBV-2021-2025",
                "secret", testData.bean(Feeds.class).create(testData.officer(owner)),
                "target",
                        testData.bean(PlanContents.class)
                                .targets(plan.id())
                                .getFirst()
                                .id()
                                .toString());
    }

    /**
     * Keeps the version number of the sample records, so that an answer about an unknown plan can be compared with an
     * answer about a sample.
     */
    @Override
    public Map<String, String> absentValues() {
        var all = new HashMap<>(Specimens.super.absentValues());
        all.put("planVersion", "1");
        return all;
    }
}
