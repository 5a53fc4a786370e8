package vn.tincay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tincay.People.Place.COMMUNE_A;
import static vn.tincay.People.Place.DEPARTMENT;
import static vn.tincay.People.Place.MINISTRY;
import static vn.tincay.People.Place.OTHER_COMMUNE;
import static vn.tincay.People.Place.OTHER_PROVINCE;
import static vn.tincay.People.Place.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.People.Place;
import vn.tincay.base.NotFound;
import vn.tincay.base.Outcome;
import vn.tincay.report.deadline.MovingDueDays;
import vn.tincay.report.deadline.ReportDeadlines;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.ReportWindow;
import vn.tincay.report.reporter.roster.Roster;
import vn.tincay.report.reporter.roster.Rosters;

/**
 * A department, whose name sorts before those of the communes, and two communes report to the province. In May 2020
 * communes are due on 18/5, provinces on 21/5, the ministry on 26/5: two, five and eight working days after the 14th.
 */
@SpringBootTest
@Transactional
class MovedDueTest {

    private static final String FORM = "gbv-month";
    private static final Period MAY = Period.of("2020-05");

    @Autowired
    ApplicationContext context;

    @Autowired
    MovingDueDays moving;

    @Autowired
    ReportDeadlines deadlines;

    @Autowired
    Rosters rosters;

    ReportTestData testData;

    @BeforeEach
    void appointDepartment() {
        testData = ReportTestData.in(context);
        testData.writing.assign(
                FORM,
                testData.people.agency(PROVINCE),
                List.of(testData.people.agency(DEPARTMENT)),
                ReportTestData.SINCE);
        assertThat(List.of(dueDayOf(COMMUNE_A), dueDayOf(DEPARTMENT), dueDayOf(PROVINCE), dueDayOf(MINISTRY)))
                .containsExactly(dayOfMay(18), dayOfMay(21), dayOfMay(21), dayOfMay(26));
    }

    @Test
    void movingRequiresALevelWhenSeveralExist() {
        assertThat(moveDueDay(PROVINCE, null, 15)).isEqualTo("report.due.no-level");
        assertThat(moveDueDay(PROVINCE, "district", 15)).isEqualTo("report.due.no-level");
        assertThat(moveDueDay(PROVINCE, "commune", 15)).isEqualTo("done");
        assertThat(dueDayOf(COMMUNE_A)).isEqualTo(dayOfMay(15));
        assertThat(dueDayOf(DEPARTMENT)).isEqualTo(dayOfMay(21));
        assertThat(rosterDueDays(PROVINCE)).containsExactlyInAnyOrder(dayOfMay(15), dayOfMay(15), dayOfMay(21));
    }

    @Test
    void theLevelsBelowMoveByAsManyDays() {
        assertThat(moveDueDay(PROVINCE, "province", 20)).isEqualTo("done");
        assertThat(dueDayOf(DEPARTMENT)).isEqualTo(dayOfMay(20));
        assertThat(dueDayOf(COMMUNE_A)).isEqualTo(dayOfMay(17));
    }

    @Test
    void oneLevelNeedsNoChoice() {
        assertThat(moveDueDay(OTHER_PROVINCE, null, 15)).isEqualTo("done");
        assertThat(dueDayOf(OTHER_COMMUNE)).isEqualTo(dayOfMay(15));
    }

    @Test
    void nobodyPostponesTheirOwnDueDay() {
        assertThat(moveDueDay(PROVINCE, "province", 28)).isEqualTo("report.due.not-before-own");
        assertThat(moveDueDay(PROVINCE, "province", 21)).isEqualTo("report.due.not-before-own");
        assertThat(moveDueDay(PROVINCE, "commune", 21)).isEqualTo("report.due.not-before-own");
        assertThat(moveDueDay(PROVINCE, "province", 19)).isEqualTo("done");
        assertThat(dueDayOf(PROVINCE)).as("nor brings it forward").isEqualTo(dayOfMay(21));
    }

    @Test
    void aMoveAboveIsKeptWhenALevelBelowMoves() {
        assertThat(moveDueDay(MINISTRY, "province", 19)).isEqualTo("done");
        assertThat(List.of(dueDayOf(PROVINCE), dueDayOf(DEPARTMENT), dueDayOf(COMMUNE_A)))
                .containsExactly(dayOfMay(19), dayOfMay(19), dayOfMay(16));
        assertThat(moveDueDay(PROVINCE, "commune", 19)).isEqualTo("report.due.not-before-own");
        assertThat(moveDueDay(PROVINCE, "commune", 15)).isEqualTo("done");
        assertThat(List.of(dueDayOf(PROVINCE), dueDayOf(DEPARTMENT), dueDayOf(COMMUNE_A)))
                .containsExactly(dayOfMay(19), dayOfMay(19), dayOfMay(15));
    }

    @Test
    void onlyNearPeriodsOfTheFormCanBeMoved() {
        var head = testData.head(PROVINCE);
        for (var other : List.of("2020", "2020-H1", "2020-Q2")) {
            assertThatThrownBy(() ->
                            moving.move(head, FORM, Period.of(other), "commune", LocalDate.of(2020, 5, 15), null, "KH"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> rosters.of(head, FORM, Period.of(other))).isInstanceOf(NotFound.class);
        }
        var far = moving.move(head, FORM, Period.of("2099-05"), "commune", LocalDate.of(2099, 5, 15), null, "KH");
        assertThat(problemKey(far)).isEqualTo("report.due.too-far");
    }

    private String moveDueDay(Place place, @Nullable String level, int due) {
        return problemKey(moving.move(testData.head(place), FORM, MAY, level, dayOfMay(due), null, "12/KH-UBND"));
    }

    private static String problemKey(Outcome<ReportWindow> outcome) {
        return outcome.fold(done -> "done", problems -> problems.getFirst().key());
    }

    private LocalDate dueDayOf(Place place) {
        return deadlines
                .ofAgency(
                        FORM,
                        MAY,
                        testData.people.agency(place),
                        testData.head(place).level())
                .due();
    }

    private List<LocalDate> rosterDueDays(Place place) {
        return rosters.of(testData.head(place), FORM, MAY).lines().stream()
                .map(Roster.Line::due)
                .toList();
    }

    private static LocalDate dayOfMay(int day) {
        return LocalDate.of(2020, 5, day);
    }
}
