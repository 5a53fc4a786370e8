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

    private static int month;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    ReportTestData house;
    UUID a;
    UUID b;
    UUID province;

    @BeforeEach
    void aMonthReadyToSign() {
        house = ReportTestData.in(context);
        month = (month + 1) % 4;
        // September belongs to the test of the invariants.
        var period = month == 0 ? "2026-04" : "2024-%02d".formatted(9 + month);
        a = house.sent(COMMUNE_A, period, Map.of("households", "3"));
        b = house.sent(COMMUNE_B, period, Map.of("households", "4"));
        house.accept(PROVINCE, a).orThrow();
        house.accept(PROVINCE, b).orThrow();
        province = house.draft(PROVINCE, "gbv-month", period, Map.of());
        house.take(PROVINCE, province).orThrow();
    }

    @Test
    void concurrentApprovalsLockEveryReportOnce() throws Exception {
        house.sign(PROVINCE, province).orThrow();
        house.accept(MINISTRY, province).orThrow();
        var below = house.head(PROVINCE);
        var above = house.head(MINISTRY);
        var shownBelow = house.fingerprint(below, province, ReportStep.APPROVE);
        var shownAbove = house.fingerprint(above, province, ReportStep.APPROVE);
        var locked = ConcurrentReportEditsTest.<Integer>atOnce(
                () -> locked(house.approving.approve(below, province, StepInput.of("", shownBelow))),
                () -> locked(house.approving.approve(above, province, StepInput.of("", shownAbove))),
                () -> locked(house.approving.approve(below, province, StepInput.of("", shownBelow))));
        assertThat(locked).as("one locks, the others find it locked").containsExactlyInAnyOrder(3, 0, 0);
        assertThat(rows("approvals")).isEqualTo(3);
    }

    @Test
    void concurrentSignaturesCreateOneVersion() throws Exception {
        var head = house.head(PROVINCE);
        var shown = house.fingerprint(head, province, ReportStep.SIGN);
        var signed = atOnce(
                () -> house.submitting
                        .sign(head, province, StepInput.of("", shown))
                        .orThrow()
                        .version(),
                () -> house.submitting
                        .sign(head, province, StepInput.of("", shown))
                        .orThrow()
                        .version());
        assertThat(signed).containsExactly(1, 1);
        assertThat(rows("submissions")).isEqualTo(3);
    }

    @Test
    void aReturnDuringSigningLeavesNoSignatureOnAReturnedVersion() throws Exception {
        var head = house.head(PROVINCE);
        var reasons = List.of(new ReturnReason(null, "Thiếu số liệu"));
        var shown = house.fingerprint(head, province, ReportStep.SIGN);
        var shownBelow = house.fingerprint(head, a, ReportStep.RETURN);
        ConcurrentReportEditsTest.<Outcome<Report>>atOnce(
                () -> house.submitting.sign(head, province, StepInput.of("", shown)),
                () -> house.receiving.giveBack(head, a, shownBelow, reasons));
        var refused = house.approve(PROVINCE, province).fold(count -> false, problems -> true);
        assertThat(refused).as("what was returned is not approved over").isTrue();
        assertThat(house.report(COMMUNE_A, a).locked()).isFalse();
    }

    @Test
    void aFormerReceiverCannotReturnAfterWaitingForTheLock() {
        var head = house.head(PROVINCE);
        var shown = house.fingerprint(head, a, ReportStep.RETURN);
        try {
            assertThatThrownBy(() -> BehindLock.after(
                            context,
                            () -> {
                                sql.sql("select id from report.reports where id = ? for update")
                                        .param(a)
                                        .query(UUID.class)
                                        .single();
                                sentTo(MINISTRY);
                            },
                            () -> house.receiving.giveBack(
                                    head, a, shown, List.of(new ReturnReason(null, "Thiếu số liệu")))))
                    .hasRootCauseInstanceOf(NotFound.class);
        } finally {
            sentTo(PROVINCE);
        }
        assertThat(house.report(COMMUNE_A, a).state()).isEqualTo(ReportState.ACCEPTED);
    }

    /** Changes the receiver of A's reports; only the owner of the tables may change a stored line. */
    private void sentTo(Place receiver) {
        Owner.of(context)
                .sql("update report.reporters set receiver_id = ? where form = 'gbv-month' and agency_id = ?")
                .params(house.people.agency(receiver), house.people.agency(COMMUNE_A))
                .update();
    }

    private static int locked(Outcome<Integer> outcome) {
        return outcome.fold(count -> count, problems -> 0);
    }

    private long rows(String table) {
        return sql.sql("select count(*) from report." + table + " where report_id = any(?)")
                .param(new UUID[] {a, b, province})
                .query(Long.class)
                .single();
    }

    @SafeVarargs
    private static <T> List<T> atOnce(Callable<? extends T>... hands) throws InterruptedException, ExecutionException {
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
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
