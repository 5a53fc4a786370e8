package vn.tincay.notice.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.OTHER_COMMUNE;
import static vn.tincay.People.Place.PROVINCE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tincay.Owner;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.access.ViewerContext;
import vn.tincay.base.BackgroundJob;
import vn.tincay.base.Ids;
import vn.tincay.notice.Notice;
import vn.tincay.notice.Notices;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.issue.IssuingPlan;
import vn.tincay.viewer.Role;

/** Digests on a database and a real SMTP server. */
@ExtendWith(OutputCaptureExtension.class)
class DigestRoomTest extends WithMailServer {

    private static int plans;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Outbox outbox;

    @Autowired
    Notices notices;

    @Test
    void sendsTheTitlesOfWhatWaitsToAConfirmedAddress() {
        var title = taskToAccept(COMMUNE_A);
        var reader = subscriber(COMMUNE_A);
        var other = person(COMMUNE_A, Role.COMMUNE_OFFICER);
        nextMorning();
        runJob();
        assertThat(SERVER.to(address(reader)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains(title));
        assertThat(SERVER.to(address(other))).isEmpty();
        assertThat(subscription(reader).sentAt()).isNotNull();
        assertThat(mailsOf(reader)).isZero();
    }

    @Test
    void sendsAPersonOneDigestADay() {
        taskToAccept(COMMUNE_A);
        var reader = subscriber(COMMUNE_A);
        nextMorning();
        runJob();
        taskToAccept(COMMUNE_A);
        clock.moveOn(Duration.ofHours(3));
        runJob();
        assertThat(SERVER.to(address(reader))).hasSize(1);
        nextMorning();
        runJob();
        assertThat(SERVER.to(address(reader))).hasSize(2);
    }

    @Test
    void sendsNothingWhenNothingWaits() {
        var reader = subscriber(OTHER_COMMUNE);
        nextMorning();
        runJob();
        assertThat(SERVER.to(address(reader))).isEmpty();
    }

    @Test
    void losesNothingWhileTheMailServerIsDown(CapturedOutput log) {
        taskToAccept(COMMUNE_A);
        var reader = subscriber(COMMUNE_A);
        nextMorning();
        whileMailServerIsDown(() -> {
            runJob();
            assertThat(subscription(reader).waitingSince()).isNotNull();
        });
        runJob();
        assertThat(SERVER.to(address(reader)))
                .as("tried again only after a pause")
                .isEmpty();
        clock.moveOn(Duration.ofMinutes(3));
        runJob();
        assertThat(SERVER.to(address(reader))).hasSize(1);
        assertThat(log).contains("UNREACHABLE").doesNotContain(address(reader));
    }

    @Test
    void anOutageOfDaysEndsWithOneMessage() {
        taskToAccept(COMMUNE_A);
        var reader = subscriber(COMMUNE_A);
        nextMorning();
        whileMailServerIsDown(this::runJob);
        var later = taskToAccept(COMMUNE_A);
        nextMorning();
        runJob();
        assertThat(SERVER.to(address(reader)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains(later));
    }

    @Test
    void aRefusedAddressStopsItsDigestAndNoOther(CapturedOutput log) {
        taskToAccept(COMMUNE_A);
        var refused = subscriber(COMMUNE_A);
        var reader = subscriber(COMMUNE_A);
        SERVER.refuse(address(refused), 550);
        nextMorning();
        runJob();
        assertThat(SERVER.to(address(reader))).hasSize(1);
        assertThat(subscription(refused).failure()).isEqualTo(Subscription.Failure.REFUSED);
        assertThat(noticesOf(refused)).contains("notice.digest.notice.refused");
        SERVER.refuse(address(refused), 250);
        nextMorning();
        runJob();
        assertThat(SERVER.to(address(refused))).isEmpty();
        assertThat(log).doesNotContain(address(refused));
    }

    @Test
    void triesABusyMailServerAgain() {
        taskToAccept(COMMUNE_A);
        var reader = subscriber(COMMUNE_A);
        SERVER.refuse(address(reader), 451);
        nextMorning();
        runJob();
        SERVER.refuse(address(reader), 250);
        clock.moveOn(Duration.ofMinutes(3));
        runJob();
        assertThat(SERVER.to(address(reader))).hasSize(1);
    }

    @Test
    void givesUpAfterThreeDaysAndTellsPersonAndAdministrators() {
        taskToAccept(COMMUNE_B);
        var reader = person(COMMUNE_B, Role.COMMUNE_OFFICER);
        subscribe(reader, Frequency.DAILY);
        var administrator = person(PROVINCE, Role.ADMINISTRATOR);
        nextMorning();
        whileMailServerIsDown(() -> {
            runJob();
            clock.moveOn(Duration.ofDays(3).plusMinutes(1));
            runJob();
        });
        assertThat(mailsOf(reader)).isZero();
        assertThat(subscription(reader).failure()).isEqualTo(Subscription.Failure.UNREACHABLE);
        assertThat(noticesOf(reader)).contains("notice.digest.notice.unreachable");
        assertThat(noticesOf(administrator)).contains("notice.digest.notice.server");
        nextMorning();
        runJob();
        assertThat(SERVER.to(address(reader)))
                .as("the next digest is sent as usual")
                .hasSize(1);
    }

    /** A message that a killed server had claimed but not sent is sent after the pause. */
    @Test
    void sendsWhatAKilledServerHadClaimed() {
        taskToAccept(COMMUNE_A);
        var reader = subscriber(COMMUNE_A);
        nextMorning();
        whileMailServerIsDown(this::runJob);
        clock.moveOn(Duration.ofMinutes(3));
        BackgroundJob.run("notice.digest", () -> {
            while (outbox.claim().isPresent()) {}
        });
        clock.moveOn(Duration.ofHours(1));
        runJob();
        assertThat(SERVER.to(address(reader))).hasSize(1);
    }

    @Test
    void twoServersSendAMessageOnce() throws InterruptedException {
        taskToAccept(COMMUNE_A);
        var reader = subscriber(COMMUNE_A);
        nextMorning();
        var open = new CountDownLatch(1);
        SERVER.pauseUntil(open);
        var first = Thread.ofPlatform().start(this::runJob);
        var second = Thread.ofPlatform().start(this::runJob);
        open.countDown();
        first.join();
        second.join();
        assertThat(SERVER.to(address(reader))).hasSize(1);
    }

    @Test
    void sendsNothingToAPersonSuspendedMeanwhile() {
        taskToAccept(COMMUNE_A);
        var reader = subscriber(COMMUNE_A);
        nextMorning();
        whileMailServerIsDown(this::runJob);
        Owner.of(context)
                .sql("insert into access.suspensions (id, person_id, suspended_by, reason) values (?, ?, ?, 'Nghỉ')")
                .params(Ids.next(), reader.viewer().person(), reader.viewer().person())
                .update();
        clock.moveOn(Duration.ofMinutes(3));
        runJob();
        assertThat(SERVER.to(address(reader))).isEmpty();
    }

    @Test
    void anAddressIsSeenByItsPersonOnly() {
        var reader = subscriber(COMMUNE_A);
        var colleague = person(COMMUNE_A, Role.HEAD);
        var count = "select count(*) from notice.subscriptions where person_id = ?";
        assertThat(countAs(reader, count, reader)).isEqualTo(1);
        assertThat(countAs(colleague, count, reader)).isZero();
        assertThat(sql.sql(count)
                        .param(reader.viewer().person())
                        .query(Long.class)
                        .single())
                .as("without a viewer")
                .isZero();
    }

    private long countAs(People.Person viewer, String statement, People.Person about) {
        var count = new long[1];
        ViewerContext.workFor(
                viewer.viewer(),
                () -> transactions.executeWithoutResult(status -> count[0] = sql.sql(statement)
                        .param(about.viewer().person())
                        .query(Long.class)
                        .single()));
        return count[0];
    }

    private People.Person subscriber(Place place) {
        var reader = person(place, Role.COMMUNE_OFFICER);
        subscribe(reader, Frequency.DAILY);
        return reader;
    }

    /** A task that the commune must accept or refuse; returns its title. */
    private String taskToAccept(Place place) {
        var testData = PlanTestData.in(context);
        var title = "Tập huấn " + Ids.next();
        var today = LocalDate.now(clock);
        var plan = testData.draft(PROVINCE, PlanTestData.countedTask(title, today.plusDays(3), "3"));
        testData.submit(PROVINCE, plan);
        testData.sign(PROVINCE, plan);
        testData.bean(IssuingPlan.class)
                .issue(
                        testData.at(PROVINCE, Role.HEAD),
                        plan.id(),
                        new IssuingPlan.IssueRequest(++plans + "/KH-THU", today, null),
                        testData.fingerprint(plan.id()))
                .orThrow();
        testData.handDown(PROVINCE, testData.taskOf(PROVINCE, plan, title), place);
        return title;
    }

    private void whileMailServerIsDown(Runnable work) {
        SERVER.stop();
        try {
            work.run();
        } finally {
            SERVER.startAgain();
        }
    }

    private Subscription subscription(People.Person reader) {
        var found = new Subscription[1];
        ViewerContext.workFor(
                reader.viewer(),
                () -> transactions.executeWithoutResult(status -> found[0] =
                        context.getBean(Subscriptions.class).of(reader.viewer()).orElseThrow()));
        return found[0];
    }

    private long mailsOf(People.Person reader) {
        return Owner.of(context)
                .sql("select count(*) from notice.mails where person_id = ?")
                .param(reader.viewer().person())
                .query(Long.class)
                .single();
    }

    private List<String> noticesOf(People.Person reader) {
        return notices.of(reader.viewer(), 1).items().stream()
                .map(Notice::text)
                .map(text -> text.key())
                .toList();
    }
}
