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
import vn.tincay.report.reporter.Roster;
import vn.tincay.report.reporter.Rosters;

/**
 * A department (named before every commune) and two communes report to the province. In May 2020 communes are due on
 * 18/5, provinces on 21/5, the ministry on 26/5: two, five and eight working days after the 14th.
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
    void theDepartmentReportsBesideTheCommunes() {
        testData = ReportTestData.in(context);
        testData.writing.assign(
                FORM,
                testData.people.agency(PROVINCE),
                List.of(testData.people.agency(DEPARTMENT)),
                ReportTestData.SINCE);
        assertThat(List.of(due(COMMUNE_A), due(DEPARTMENT), due(PROVINCE), due(MINISTRY)))
                .containsExactly(day(18), day(21), day(21), day(26));
    }

    @Test
    void movingRequiresALevelWhenSeveralExist() {
        assertThat(move(PROVINCE, null, 15)).isEqualTo("report.due.no-level");
        assertThat(move(PROVINCE, "district", 15)).isEqualTo("report.due.no-level");
        assertThat(move(PROVINCE, "commune", 15)).isEqualTo("done");
        assertThat(due(COMMUNE_A)).isEqualTo(day(15));
        assertThat(due(DEPARTMENT)).isEqualTo(day(21));
        assertThat(roster(PROVINCE)).containsExactlyInAnyOrder(day(15), day(15), day(21));
    }

    @Test
    void theLevelsBelowMoveByAsManyDays() {
        assertThat(move(PROVINCE, "province", 20)).isEqualTo("done");
        assertThat(due(DEPARTMENT)).isEqualTo(day(20));
        assertThat(due(COMMUNE_A)).isEqualTo(day(17));
    }

    @Test
    void oneLevelNeedsNoChoice() {
        assertThat(move(OTHER_PROVINCE, null, 15)).isEqualTo("done");
        assertThat(due(OTHER_COMMUNE)).isEqualTo(day(15));
    }

    @Test
    void nobodyPostponesTheirOwnDueDay() {
        assertThat(move(PROVINCE, "province", 28)).isEqualTo("report.due.not-before-own");
        assertThat(move(PROVINCE, "province", 21)).isEqualTo("report.due.not-before-own");
        assertThat(move(PROVINCE, "commune", 21)).isEqualTo("report.due.not-before-own");
        assertThat(move(PROVINCE, "province", 19)).isEqualTo("done");
        assertThat(due(PROVINCE)).as("nor brings it forward").isEqualTo(day(21));
    }

    @Test
    void aMoveAboveIsKeptWhenALevelBelowMoves() {
        assertThat(move(MINISTRY, "province", 19)).isEqualTo("done");
        assertThat(List.of(due(PROVINCE), due(DEPARTMENT), due(COMMUNE_A))).containsExactly(day(19), day(19), day(16));
        assertThat(move(PROVINCE, "commune", 19)).isEqualTo("report.due.not-before-own");
        assertThat(move(PROVINCE, "commune", 15)).isEqualTo("done");
        assertThat(List.of(due(PROVINCE), due(DEPARTMENT), due(COMMUNE_A))).containsExactly(day(19), day(19), day(15));
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
        assertThat(key(far)).isEqualTo("report.due.too-far");
    }

    private String move(Place place, @Nullable String level, int due) {
        return key(moving.move(testData.head(place), FORM, MAY, level, day(due), null, "12/KH-UBND"));
    }

    private static String key(Outcome<ReportWindow> outcome) {
        return outcome.fold(done -> "done", problems -> problems.getFirst().key());
    }

    private LocalDate due(Place place) {
        return deadlines
                .ofAgency(
                        FORM,
                        MAY,
                        testData.people.agency(place),
                        testData.head(place).level())
                .due();
    }

    private List<LocalDate> roster(Place place) {
        return rosters.of(testData.head(place), FORM, MAY).lines().stream()
                .map(Roster.Line::due)
                .toList();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2020, 5, day);
    }
}
