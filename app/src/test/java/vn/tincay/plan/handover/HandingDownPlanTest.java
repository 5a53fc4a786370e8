package vn.tincay.plan.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.COMMUNE_B;
import static vn.tincay.People.Place.DEPARTMENT;
import static vn.tincay.People.Place.OTHER_COMMUNE;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tincay.Owner;
import vn.tincay.People.Place;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Ids;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.base.UsedId;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.handover.HandoverOrder.Assignment;
import vn.tincay.plan.handover.Handovers.Handover;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.task.handover.HandingDown;
import vn.tincay.viewer.Role;

/** A whole plan is handed down in one transaction, on a real database. */
@SpringBootTest
class HandingDownPlanTest {

    private static final LocalDate DUE = LocalDate.now(Ui.ZONE).plusDays(30);

    @Autowired
    ApplicationContext context;

    @Autowired
    HandingDownPlan handingDown;

    @Autowired
    CheckingHandover checking;

    @Autowired
    PlanTasks tasks;

    @Autowired
    JdbcClient sql;

    PlanTestData testData;
    Plan plan;
    List<PlanTask> own;

    @BeforeEach
    void issueAPlanWithThreeTasks() {
        testData = PlanTestData.in(context);
        plan = testData.issuedPlan(
                PROVINCE,
                Stream.of("Tập huấn", "Truyền thông", "Rà soát")
                        .map(title -> PlanTestData.task(title, new Timing.ByDate(DUE)))
                        .toArray(TaskContent[]::new));
        own = tasks.visibleTo(testData.officer(PROVINCE)).statedBy(plan.id());
    }

    @Test
    void eachBodyReceivesItsTasksAndOneNotice() {
        var order = order(
                List.of(assigned(0, COMMUNE_A), assigned(1, COMMUNE_A), assigned(2, COMMUNE_A), assigned(0, COMMUNE_B)),
                new DueRule.Earlier(5));
        var handed = handDown(order, seen(order)).orThrow();
        assertThat(handed)
                .extracting(Handover::tasks, Handover::agencies, Handover::ordered, Handover::coordinating)
                .containsExactly(3, 2, 4, 0);
        assertThat(below())
                .hasSize(4)
                .allSatisfy(task -> assertThat(task.dueOn()).isEqualTo(DUE.minusDays(5)));
        assertThat(notices(COMMUNE_A)).containsExactly("UBND tỉnh Thử, 3, 0, " + plan.number());
        assertThat(notices(COMMUNE_B)).containsExactly("UBND tỉnh Thử, 1, 0, " + plan.number());
    }

    @Test
    void aCoordinatingBodyIsAskedToTakePart() {
        var order = order(
                List.of(assigned(0, COMMUNE_A), new Assignment(own.getFirst().id(), agency(DEPARTMENT), true)),
                new DueRule.Same());
        assertThat(handDown(order, seen(order)).orThrow().coordinating()).isEqualTo(1);
        assertThat(below())
                .filteredOn(PlanTask::isCoordinating)
                .extracting(PlanTask::agency)
                .containsExactly(agency(DEPARTMENT));
    }

    @Test
    void aSecondClickHandsNothingDownAgain() {
        var order = order(List.of(assigned(0, COMMUNE_A)), new DueRule.Same());
        var seen = seen(order);
        var first = handDown(order, seen).orThrow();
        assertThat(handDown(order, seen).orThrow()).isEqualTo(first);
        assertThat(below()).hasSize(1);
        assertThat(notices(COMMUNE_A)).hasSize(1);
    }

    @Test
    void theIdOfAnotherHandoverIsRefused() {
        var order = order(List.of(assigned(0, COMMUNE_A)), new DueRule.Same());
        handDown(order, seen(order)).orThrow();
        var other = testData.issuedPlan(PROVINCE, PlanTestData.task("Việc khác", new Timing.ByDate(DUE)));
        var task = testData.taskOf(PROVINCE, other, "Việc khác");
        var reused = new HandoverOrder(
                order.id(), List.of(new Assignment(task.id(), agency(COMMUNE_A), false)), new DueRule.Same(), "");
        var officer = testData.officer(PROVINCE);
        var shown = checking.check(officer, other, reused).fingerprint().value();
        assertThat(handingDown.handDown(officer, other.id(), reused, shown))
                .isEqualTo(Outcome.refused(UsedId.problem()));
    }

    @Test
    void ofTwoOfficersAtOnceOneIsShownWhatTheOtherDid() {
        var communes = List.of(assigned(0, COMMUNE_A), assigned(0, COMMUNE_B), assigned(1, COMMUNE_A));
        var one = order(communes, new DueRule.Same());
        var other = order(communes, new DueRule.Same());
        var seen = seen(one);
        var outcomes = Stream.of(one, other)
                .map(order -> CompletableFuture.supplyAsync(() -> handDown(order, seen)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).contains(Outcome.refused(Fingerprint.outdated()));
        assertThat(below()).hasSize(3);
    }

    @Test
    void aTaskHandedDownAloneMeanwhileIsNotHandedDownTwice() {
        var order = order(List.of(assigned(0, COMMUNE_A), assigned(1, COMMUNE_A)), new DueRule.Same());
        var seen = seen(order);
        testData.bean(HandingDown.class)
                .handDown(
                        testData.officer(PROVINCE),
                        own.getFirst().id(),
                        new HandingDown.Order(List.of(agency(COMMUNE_A)), null, "", null))
                .orThrow();
        assertThat(handDown(order, seen)).isEqualTo(Outcome.refused(Fingerprint.outdated()));
        assertThat(testData.bean(Handovers.class).since(plan, plan.changedAt()))
                .extracting(Handovers.TaskEvent::step, Handovers.TaskEvent::title)
                .contains(tuple("HAND_DOWN", own.getFirst().title()));
        handDown(order, seen(order)).orThrow();
        assertThat(below()).hasSize(2);
    }

    @Test
    void aBodyThatNoLongerExistsReceivesNothing() {
        var ended = foundBelow(PROVINCE, "Phòng Thử " + Ids.next());
        var order = order(
                List.of(assigned(0, COMMUNE_A), new Assignment(own.getFirst().id(), ended, false)), new DueRule.Same());
        var seen = seen(order);
        Owner.of(context)
                .sql("update agency.agencies set valid_to = current_date - 1 where id = ?")
                .param(ended)
                .update();
        assertThat(handDown(order, seen)).isEqualTo(Outcome.refused(Fingerprint.outdated()));
        var checked = checking.check(testData.officer(PROVINCE), plan, order);
        assertThat(checked.gone()).singleElement().asString().startsWith("Phòng Thử");
        handDown(order, seen(order)).orThrow();
        assertThat(below()).extracting(PlanTask::agency).containsExactly(agency(COMMUNE_A));
    }

    @Test
    void bodiesOfOthersAndPlansOfOthersAreOutOfReach() {
        var foreign = order(List.of(assigned(0, OTHER_COMMUNE)), new DueRule.Same());
        var checked = checking.check(testData.officer(PROVINCE), plan, foreign);
        assertThat(checked.handed()).isEmpty();
        assertThat(checked.gone()).containsExactly("UBND xã Khác");
        assertThatThrownBy(() -> handingDown.handDown(testData.officer(COMMUNE_A), plan.id(), foreign, ""))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> handingDown.handDown(testData.at(PROVINCE, Role.CLERK), plan.id(), foreign, ""))
                .isInstanceOf(NotFound.class);
    }

    private HandoverOrder order(List<Assignment> assignments, DueRule due) {
        return new HandoverOrder(Ids.next(), assignments, due, "Khẩn trương");
    }

    private Assignment assigned(int task, Place place) {
        return new Assignment(own.get(task).id(), agency(place), false);
    }

    private UUID agency(Place place) {
        return testData.officer(place).agency();
    }

    private String seen(HandoverOrder order) {
        return checking.check(testData.officer(PROVINCE), plan, order)
                .fingerprint()
                .value();
    }

    private Outcome<Handover> handDown(HandoverOrder order, String seen) {
        return handingDown.handDown(testData.officer(PROVINCE), plan.id(), order, seen);
    }

    private List<PlanTask> below() {
        var all = new ArrayList<PlanTask>();
        own.forEach(
                task -> all.addAll(tasks.visibleTo(testData.officer(PROVINCE)).directlyBelow(task.id())));
        return all;
    }

    private List<String> notices(Place place) {
        return sql.sql("""
                        select array_to_string(array(select jsonb_array_elements_text(arguments)), ', ')
                          from notice.notices where agency_id = ? and href = ?
                        """)
                .params(agency(place), "/tasks/acceptances?plan=" + plan.id())
                .query(String.class)
                .list();
    }

    private UUID foundBelow(Place above, String name) {
        var id = Ids.next();
        var owner = Owner.of(context);
        owner.sql("""
                        insert into agency.agencies (id, code, kind, level, name, folded, unit_code, parent_id, valid_from)
                        values (?, ?, 'DEPARTMENT', 'province', ?, ?, '92', ?, '2020-01-01')
                        """)
                .params(id, "test-" + id, name, name.toLowerCase(Locale.ROOT), agency(above))
                .update();
        owner.sql("insert into agency.lines (above_id, below_id, distance) values (?, ?, 1)")
                .params(agency(above), id)
                .update();
        return id;
    }
}
