package vn.tincay.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.PROVINCE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import vn.tincay.base.Ids;
import vn.tincay.base.NotFound;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.progress.ProgressDrafts;
import vn.tincay.plan.task.progress.RemovingProgress;
import vn.tincay.plan.task.progress.ReportingProgress;
import vn.tincay.plan.task.step.TaskEntries;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** A progress draft is kept until it is reported, and an entry reported by mistake is deleted for good. */
@SpringBootTest
class ProgressKeptTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    ProgressDrafts drafts;

    @Autowired
    ReportingProgress reporting;

    @Autowired
    RemovingProgress removing;

    @Autowired
    TaskEntries record;

    PlanTestData testData;
    PlanTask task;
    Viewer officer;

    @BeforeEach
    void acceptATask() {
        testData = PlanTestData.in(context);
        var plan = testData.issuedPlan(
                PROVINCE,
                PlanTestData.countedTask("Tập huấn", LocalDate.now(Ui.ZONE).plusDays(9), "10"));
        task = testData.handDown(PROVINCE, testData.taskOf(PROVINCE, plan, "Tập huấn"), COMMUNE_A);
        testData.accept(COMMUNE_A, task);
        officer = testData.officer(COMMUNE_A);
    }

    @Test
    void keepsTypedTextAndAcceptedFilesUntilReported() {
        var entry = Ids.next();
        drafts.save(officer, task.id(), new ProgressDrafts.DraftInput(entry, "Đã mở hai lớp", "hai", "", List.of()));
        var files = List.of(file("bien-ban.txt", "Biên bản"), file("chay.sh", "#!/bin/sh\nls\n"));
        assertThat(drafts.attach(officer, task.id(), List.copyOf(files)))
                .extracting(Problem::field)
                .containsExactly("files");
        var draft = drafts.of(officer, task).orElseThrow();
        assertThat(draft.words()).isEqualTo("Đã mở hai lớp");
        assertThat(draft.figure()).isEqualTo("hai");
        assertThat(draft.files()).extracting("fileName").containsExactly("bien-ban.txt");
        assertThat(drafts.of(testData.at(COMMUNE_A, Role.HEAD), task)).isEmpty();
        reporting
                .report(officer, task.id(), new ReportingProgress.Entry(entry, "Đã mở hai lớp", null, null, List.of()))
                .orThrow();
        assertThat(drafts.of(officer, task)).isEmpty();
        assertThat(record.progress(task).getFirst().files())
                .extracting("fileName")
                .containsExactly("bien-ban.txt");
    }

    @Test
    void aRemovedFileLeavesPersonTimeAndReason() {
        var progress = reportWithFile("nguoi-bi-bao-luc.txt");
        var file = progress.files().getFirst().id();
        assertThat(removalProblemKeys(testData.at(COMMUNE_A, Role.MEMBER_ORGANISATION), progress, file))
                .containsExactly("plan.task.problem.not-yours");
        assertThatThrownBy(() -> removing.remove(
                        testData.officer(PROVINCE),
                        task.id(),
                        new RemovingProgress.RemovalRequest(progress.id(), file, "Nhầm")))
                .isInstanceOf(NotFound.class);
        testData.complete(COMMUNE_A, task).orThrow();
        var request = new RemovingProgress.RemovalRequest(progress.id(), file, "Tệp lộ danh tính");
        removing.remove(officer, task.id(), request).orThrow();
        removing.remove(officer, task.id(), request).orThrow();
        assertThat(sql.sql("select count(*) from document.attachments where id = ?")
                        .param(file)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(record.removals(task))
                .singleElement()
                .satisfies(removed -> assertThat(removed.reason()).isEqualTo("Tệp lộ danh tính"));
        assertThat(sql.sql("select r::text from plan.progress_removals r where task_id = ?")
                        .param(task.id())
                        .query(String.class)
                        .single())
                .doesNotContain("nguoi-bi-bao-luc");
    }

    @Test
    void theHeadRemovesAWrongEntryOfAnOpenTask() {
        var progress = reportWithFile("bien-ban.txt");
        removing.remove(
                        testData.at(COMMUNE_A, Role.HEAD),
                        task.id(),
                        new RemovingProgress.RemovalRequest(progress.id(), null, "Ghi nhầm nhiệm vụ"))
                .orThrow();
        assertThat(record.progress(task)).isEmpty();
        var again = reportWithFile("bien-ban.txt");
        testData.complete(COMMUNE_A, task).orThrow();
        assertThat(removalProblemKeys(officer, again, null)).containsExactly("plan.task.problem.entry-stays");
    }

    private TaskEntries.ProgressEntry reportWithFile(String name) {
        var entry = new ReportingProgress.Entry(Ids.next(), "Đã họp", null, null, List.of(file(name, "Biên bản")));
        reporting.report(officer, task.id(), entry).orThrow();
        return record.progress(task).getFirst();
    }

    private List<String> removalProblemKeys(Viewer viewer, TaskEntries.ProgressEntry progress, @Nullable UUID file) {
        return removing.remove(viewer, task.id(), new RemovingProgress.RemovalRequest(progress.id(), file, "Nhầm"))
                .fold(
                        done -> List.<String>of(),
                        problems -> problems.stream().map(Problem::key).toList());
    }

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("files", name, null, text.getBytes(StandardCharsets.UTF_8));
    }
}
