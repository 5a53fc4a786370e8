package vn.tincay.plan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import vn.tincay.People.Place;
import vn.tincay.base.Problem;
import vn.tincay.plan.PlanContents;
import vn.tincay.plan.PlanFingerprint;
import vn.tincay.plan.PlanTestData;
import vn.tincay.plan.Plans;
import vn.tincay.plan.drafting.EditingPlan;
import vn.tincay.plan.task.content.Timing;

/** The text of a plan is stored, edited and signed like its facts. */
@SpringBootTest
class PlanTextTest {

    private static final PlanText TEXT = new PlanText(
            List.of("Căn cứ Luật Bình đẳng giới ngày 29/11/2006", "Theo đề nghị của Giám đốc Sở Nội vụ"),
            List.of(
                    new TextSection("purpose", "Mục đích, yêu cầu", "Đoạn một.\nĐoạn hai."),
                    new TextSection(TextSection.TASKS, "Nhiệm vụ, giải pháp", "")),
            List.of("Ủy ban nhân dân tỉnh (b/c)", "Lưu: VT"),
            List.of(
                    new ReportDay("Ủy ban nhân dân xã", "Sở Nội vụ", MonthDay.of(12, 5), null, ReportFrequency.YEARLY),
                    new ReportDay("", "Bộ Nội vụ", MonthDay.of(2, 29), 2028, null),
                    new ReportDay("Công an tỉnh", "Sở Nội vụ", null, null, ReportFrequency.QUARTER)));

    @Autowired
    ApplicationContext context;

    PlanTestData testData;

    @BeforeEach
    void setUp() {
        testData = PlanTestData.in(context);
    }

    @Test
    void aPaperReadAgainGivesItsWordsToTheSectionsOfThePlan() {
        var own = TEXT.withSections(List.of(
                new TextSection("purpose", "Mục đích", "Bản nháp"),
                new TextSection("scope", "Phạm vi", "Toàn tỉnh"),
                new TextSection(TextSection.FUNDING, "Kinh phí", "Ngân sách tỉnh")));
        var read = PlanText.NONE.withSections(List.of(
                new TextSection("purpose", "Mục đích, yêu cầu", "1. Mục đích"),
                new TextSection(TextSection.FUNDING, "Kinh phí thực hiện", "")));
        assertThat(own.afterReading(read).sections())
                .extracting(TextSection::title, TextSection::body)
                .containsExactly(
                        tuple("Mục đích", "1. Mục đích"),
                        tuple("Phạm vi", "Toàn tỉnh"),
                        tuple("Kinh phí", "Ngân sách tỉnh"));
        assertThat(PlanText.NONE.afterReading(read)).isEqualTo(read);
    }

    @Test
    void isStoredAndReadBack() {
        var plan = testData.draft(Place.PROVINCE, testData.content().withText(TEXT));
        assertThat(context.getBean(PlanContents.class).of(plan).text()).isEqualTo(TEXT);
        var json = context.getBean(PlanContents.class).toJson(testData.content().withText(TEXT));
        assertThat(context.getBean(PlanContents.class).fromJson(json).text()).isEqualTo(TEXT);
    }

    @Test
    void aChangeOfTheTextChangesTheFingerprint() {
        var officer = testData.officer(Place.PROVINCE);
        var plan = testData.draft(Place.PROVINCE, testData.content().withText(TEXT));
        var before = context.getBean(PlanFingerprint.class).current(plan);
        context.getBean(EditingPlan.class)
                .change(officer, plan.id(), plan.revision(), "", now -> now.withText(PlanText.NONE))
                .orThrow();
        var now = context.getBean(Plans.class).visibleTo(officer).requireOwn(plan.id());
        assertThat(context.getBean(PlanFingerprint.class).isCurrent(now, before))
                .isFalse();
        assertThat(context.getBean(PlanContents.class).of(now).text()).isEqualTo(PlanText.NONE);
    }

    @Test
    void anIssuedPlanKeepsTheTextOfItsVersion() {
        var content = testData.content(PlanTestData.task("Truyền thông", new Timing.Ongoing()));
        var plan = testData.issue(Place.PROVINCE, testData.draft(Place.PROVINCE, content.withText(TEXT)));
        assertThat(context.getBean(PlanContents.class).of(plan).text()).isEqualTo(TEXT);
    }

    @Test
    void aVersionStoredBeforePlansHadATextIsRead() {
        var contents = context.getBean(PlanContents.class);
        var json = contents.toJson(testData.content()).replaceFirst(",\"text\":\\{[^{}]*}", "");
        assertThat(json).doesNotContain("\"bases\"");
        assertThat(contents.fromJson(json).text()).isEqualTo(PlanText.NONE);
    }

    @Test
    void refusesASectionWithoutTitleAndAReportWithoutBodies() {
        var text = new PlanText(
                List.of(),
                List.of(new TextSection("a", "Mục", ""), new TextSection("a", " ", "")),
                List.of(),
                List.of(new ReportDay("", " ", MonthDay.of(12, 5), null, null)));
        assertThat(text.problems())
                .extracting(Problem::field)
                .containsExactly("section.1.title", "section.1.title", "report.0.from");
    }
}
