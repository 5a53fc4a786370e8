package vn.tincay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.MINISTRY;
import static vn.tincay.People.Place.PROVINCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.BehindLock;
import vn.tincay.Owner;
import vn.tincay.People.Place;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.step.StepInput;
import vn.tincay.report.approval.ReportStep;
import vn.tincay.report.approval.ReturnReason;

/** Several people edit the same report at the same moment. */
@SpringBootTest
class ConcurrentReportEditsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    ReportTestData testData;
    UUID a;
    UUID b;
    UUID province;

    @BeforeEach
    void prepareMonth() {
        testData = ReportTestData.in(context);
        var period = ReportTestData.freshMonth();
        a = testData.sentReport(COMMUNE_A, period, Map.of("households", "3"));
        b = testData.sentReport(COMMUNE_B, period, Map.of("households", "4"));
        testData.accept(PROVINCE, a).orThrow();
        testData.accept(PROVINCE, b).orThrow();
        province = testData.draft(PROVINCE, "gbv-month", period, Map.of());
        testData.consolidate(PROVINCE, province).orThrow();
    }

    @Test
    void concurrentApprovalsLockEveryReportOnce() throws Exception {
        testData.sign(PROVINCE, province).orThrow();
        testData.accept(MINISTRY, province).orThrow();
        var below = testData.head(PROVINCE);
        var above = testData.head(MINISTRY);
        var shownBelow = testData.fingerprint(below, province, ReportStep.APPROVE);
        var shownAbove = testData.fingerprint(above, province, ReportStep.APPROVE);
        var locked = ConcurrentReportEditsTest.<Integer>runAtOnce(
                () -> lockedReports(testData.approving.approve(below, province, StepInput.of("", shownBelow))),
                () -> lockedReports(testData.approving.approve(above, province, StepInput.of("", shownAbove))),
                () -> lockedReports(testData.approving.approve(below, province, StepInput.of("", shownBelow))));
        assertThat(locked).as("one locks, the others find it locked").containsExactlyInAnyOrder(3, 0, 0);
        assertThat(countRows("approvals")).isEqualTo(3);
    }

    @Test
    void concurrentSignaturesCreateOneVersion() throws Exception {
        var head = testData.head(PROVINCE);
        var fingerprint = testData.fingerprint(head, province, ReportStep.SIGN);
        var signed = runAtOnce(
                () -> testData.submitting
                        .sign(head, province, StepInput.of("", fingerprint))
                        .orThrow()
                        .version(),
                () -> testData.submitting
                        .sign(head, province, StepInput.of("", fingerprint))
                        .orThrow()
                        .version());
        assertThat(signed).containsExactly(1, 1);
        assertThat(countRows("submissions")).isEqualTo(3);
    }

    @Test
    void aReturnDuringSigningLeavesNoSignatureOnAReturnedVersion() throws Exception {
        var head = testData.head(PROVINCE);
        var reasons = List.of(new ReturnReason(null, "Thiếu số liệu"));
        var fingerprint = testData.fingerprint(head, province, ReportStep.SIGN);
        var shownBelow = testData.fingerprint(head, a, ReportStep.RETURN);
        ConcurrentReportEditsTest.<Outcome<Report>>runAtOnce(
                () -> testData.submitting.sign(head, province, StepInput.of("", fingerprint)),
                () -> testData.receiving.returnReport(head, a, shownBelow, reasons));
        var refused = testData.approve(PROVINCE, province).fold(count -> false, problems -> true);
        assertThat(refused).as("what was returned is not approved over").isTrue();
        assertThat(testData.report(COMMUNE_A, a).locked()).isFalse();
    }

    @Test
    void aFormerReceiverCannotReturnAfterWaitingForTheLock() {
        var head = testData.head(PROVINCE);
        var fingerprint = testData.fingerprint(head, a, ReportStep.RETURN);
        try {
            assertThatThrownBy(() -> BehindLock.run(
                            context,
                            () -> {
                                sql.sql("select id from report.reports where id = ? for update")
                                        .param(a)
                                        .query(UUID.class)
                                        .single();
                                changeReceiver(MINISTRY);
                            },
                            () -> testData.receiving.returnReport(
                                    head, a, fingerprint, List.of(new ReturnReason(null, "Thiếu số liệu")))))
                    .hasRootCauseInstanceOf(NotFound.class);
        } finally {
            changeReceiver(PROVINCE);
        }
        assertThat(testData.report(COMMUNE_A, a).state()).isEqualTo(ReportState.ACCEPTED);
    }

    /** Changes the receiver of commune A's reports; only the owner of the tables may change a stored line. */
    private void changeReceiver(Place receiver) {
        Owner.of(context)
                .sql("update report.reporters set receiver_id = ? where form = 'gbv-month' and agency_id = ?")
                .params(testData.people.agency(receiver), testData.people.agency(COMMUNE_A))
                .update();
    }

    private static int lockedReports(Outcome<Integer> outcome) {
        return outcome.fold(count -> count, problems -> 0);
    }

    private long countRows(String table) {
        return sql.sql("select count(*) from report." + table + " where report_id = any(?)")
                .param(new UUID[] {a, b, province})
                .query(Long.class)
                .single();
    }

    @SafeVarargs
    private static <T> List<T> runAtOnce(Callable<? extends T>... hands)
            throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<? extends T>>();
            for (var hand : hands) {
                running.add(threads.submit(() -> {
                    start.await();
                    return hand.call();
                }));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var future : running) {
                results.add(future.get());
            }
            return results;
        }
    }
}
