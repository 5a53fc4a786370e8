package vn.tincay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.DEPARTMENT;
import static vn.tincay.People.Place.PROVINCE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import vn.tincay.base.Ids;
import vn.tincay.plan.calendar.PlanDays;
import vn.tincay.plan.drafting.DraftingPlan;
import vn.tincay.plan.drafting.facts.ReadFacts;
import vn.tincay.plan.programme.Programme;
import vn.tincay.plan.programme.Programmes;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.Recurrence;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.text.PlanText;
import vn.tincay.viewer.source.CalendarDay;

@SpringBootTest
class DraftingFromReadingTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    DraftingPlan drafting;

    PlanTestData testData;
    ReadFacts facts;

    @BeforeEach
    void readFacts() {
        testData = PlanTestData.in(context);
        testData.officer(DEPARTMENT);
        facts = new ReadFacts(
                Ids.next(),
                testData.officer(PROVINCE).agency(),
                "Thực hiện Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới",
                PlanTestData.nextNumber(),
                LocalDate.of(2021, 6, 22),
                2021,
                2025,
                List.of("GBV"),
                List.of("2232/QĐ-TTg"),
                "2232/QĐ-TTg",
                "Hạn chế sự gia tăng bạo lực trên cơ sở giới.",
                List.of(
                        new ReadFacts.ReadTarget(
                                "Tối thiểu 50% …", ">=", new BigDecimal("50"), "%", 2025, "SEEK_HELP", 12, 13),
                        new ReadFacts.ReadTarget("Nâng cao nhận thức", null, null, null, null, null, 14, 14)),
                List.of(
                        new ReadFacts.ReadTask(
                                "III.1",
                                "Truyền thông",
                                null,
                                List.of("Sở Nội vụ tỉnh Thử", "Công an tỉnh"),
                                List.of("Phòng lạ"),
                                "Thường xuyên",
                                List.of("Tờ rơi"),
                                null,
                                "",
                                20,
                                24),
                        new ReadFacts.ReadTask(
                                "III.1.a",
                                "Phát thanh",
                                "III.1",
                                List.of(),
                                List.of(),
                                "Quý II hằng năm",
                                List.of(),
                                null,
                                "",
                                25,
                                25)),
                List.of(new ReadFacts.ReadDuty(
                        "Sở Nội vụ tỉnh Thử", List.of("Tổng hợp, báo cáo trước ngày 05/12 hằng năm"), 40, 42)),
                List.of(
                        new ReadFacts.ReadCampaign("Tháng hành động", "11-15", "12-15"),
                        new ReadFacts.ReadCampaign("Chiến dịch không ngày", null, null)),
                "Dòng 1\nDòng 2",
                null,
                PlanText.NONE);
    }

    @Test
    void keepsTheSourceOfEveryFact() {
        var content = draftedContent();
        assertThat(content.targets()).extracting(Target::goal).containsExactly("≥ 50%", "");
        assertThat(content.targets().getFirst().fromLine()).isEqualTo(12);
        assertThat(content.programmes()).hasSize(1);
        assertThat(content.tasks())
                .extracting(TaskContent::title)
                .containsExactly("Truyền thông", "Phát thanh", "Tổng hợp, báo cáo trước ngày 05/12 hằng năm");
        var first = content.tasks().getFirst();
        assertThat(content.tasks().get(1).parent()).isEqualTo(first.id());
        assertThat(first.products()).containsExactly("Tờ rơi");
        assertThat(first.fromLine()).isEqualTo(20);
    }

    @Test
    void resolvesKnownAgenciesAndKeepsOtherNamesAsWritten() {
        var first = draftedContent().tasks().getFirst();
        assertThat(first.leads())
                .containsExactly(
                        new NamedBody(testData.officer(DEPARTMENT).agency(), "Sở Nội vụ tỉnh Thử"),
                        new NamedBody(null, "Công an tỉnh"));
        assertThat(first.coordinating()).containsExactly(new NamedBody(null, "Phòng lạ"));
    }

    @Test
    void aDutyBecomesATaskWithItsDueDate() {
        var duty = draftedContent().tasks().getLast();
        assertThat(duty.duty()).isTrue();
        assertThat(duty.timing()).isEqualTo(new Timing.Recurring(Recurrence.YEAR, LocalDate.of(2021, 12, 5)));
    }

    @Test
    void confirmingTwiceCreatesOneDraft() {
        drafting.fromReading(testData.officer(PROVINCE), facts).orThrow();
        var plan = drafting.fromReading(testData.officer(PROVINCE), facts).orThrow();
        assertThat(context.getBean(PlanHistory.class).steps(plan)).hasSize(1);
    }

    @Test
    void copiesTheGeneralObjective() {
        assertThat(draftedContent().objective()).isEqualTo("Hạn chế sự gia tăng bạo lực trên cơ sở giới.");
    }

    @Test
    void aDutyOmitsItsIntroductoryWords() {
        var duties = tasksDraftedFrom(
                List.of("Có trách nhiệm:", "Có trách nhiệm tổng hợp kết quả", "Chịu trách nhiệm trước tỉnh"));
        assertThat(duties)
                .extracting(TaskContent::title)
                .containsExactly("Tổng hợp kết quả", "Chịu trách nhiệm trước tỉnh");
    }

    @Test
    void anUnstatedDueDateStaysEmpty() {
        assertThat(tasksDraftedFrom(List.of("Tổng hợp kết quả")))
                .extracting(TaskContent::timing)
                .containsExactly(new Timing.Unstated());
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2025, '', GBV-2021-2025",
        "2026, 2026, 2232/QĐ-TTg, GBV-2021-2025",
        "2026, 2026, 2232/QĐ-TTg 28/NQ-CP, GENDER-EQUALITY-2021-2030",
        "2026, 2026, '', GENDER-EQUALITY-2021-2030",
        "2024, 2024, 2232/qđ-ttg 28/NQ-CP, GBV-2021-2025"
    })
    void theDraftBelongsToTheProgrammeOfItsLegalBasis(int from, int to, String cited, String programme) {
        var read = new ReadFacts(
                Ids.next(),
                facts.agency(),
                facts.title(),
                PlanTestData.nextNumber(),
                facts.issuedOn(),
                from,
                to,
                List.of("GBV"),
                List.of(cited.split(" ")),
                null,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "Dòng 1",
                null,
                PlanText.NONE);
        var plan = drafting.fromReading(testData.officer(PROVINCE), read).orThrow();
        assertThat(context.getBean(Programmes.class).ofPlan(plan))
                .extracting(Programme::code)
                .containsExactly(programme);
    }

    private List<TaskContent> tasksDraftedFrom(List<String> duties) {
        var read = new ReadFacts(
                Ids.next(),
                facts.agency(),
                facts.title(),
                PlanTestData.nextNumber(),
                facts.issuedOn(),
                facts.fromYear(),
                facts.toYear(),
                List.of(),
                List.of(),
                null,
                "",
                List.of(),
                List.of(),
                List.of(new ReadFacts.ReadDuty("Sở Nội vụ tỉnh Thử", duties, 40, 42)),
                List.of(),
                "Dòng 1",
                null,
                PlanText.NONE);
        var plan = drafting.fromReading(testData.officer(PROVINCE), read).orThrow();
        return testData.editedContent(testData.officer(PROVINCE), plan.id())
                .content()
                .tasks();
    }

    @Test
    void campaignDaysOfThePaperAreInTheCalendarOfThePlan() {
        var draft = drafting.fromReading(testData.officer(PROVINCE), facts).orThrow();
        var days = context.getBean(PlanDays.class)
                .ofPlan(
                        testData.officer(PROVINCE),
                        draft.id(),
                        LocalDate.of(2021, 12, 1),
                        LocalDate.of(2021, 12, 31),
                        "vi");
        assertThat(days).extracting(day -> day.title()).contains("Tháng hành động");
        assertThat(days).extracting(day -> day.title()).contains("Tổng hợp, báo cáo trước ngày 05/12 hằng năm");
    }

    @Test
    void campaignDaysEndWithThePlan() {
        var officer = testData.officer(PROVINCE);
        var draft = drafting.fromReading(officer, facts).orThrow();
        var calendars = context.getBean(PlanDays.class);
        for (var year : List.of(facts.fromYear() - 1, facts.toYear() + 1)) {
            assertThat(calendars.ofPlan(
                            officer, draft.id(), LocalDate.of(year, 11, 15), LocalDate.of(year, 11, 30), "vi"))
                    .extracting(CalendarDay::title)
                    .doesNotContain("Tháng hành động");
        }
    }

    private PlanContent draftedContent() {
        var plan = drafting.fromReading(testData.officer(PROVINCE), facts).orThrow();
        return testData.editedContent(testData.officer(PROVINCE), plan.id()).content();
    }
}
