package vn.tincay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.People.Place.OTHER_COMMUNE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionItems;

/** A person has at most one action item for a report, of the kind that names the next step. */
@SpringBootTest
class ReportActionsTest {

    private static int month = 6;

    @Autowired
    ApplicationContext context;

    @Autowired
    ActionItems items;

    ReportTestData testData;
    UUID report;
    LocalDate today;

    @BeforeEach
    void submitOverdueReport() {
        testData = ReportTestData.in(context);
        month++;
        report = testData.draft(OTHER_COMMUNE, "gbv-month", "2022-%02d".formatted(month), Map.of("households", "300"));
        testData.submit(OTHER_COMMUNE, Role.COMMUNE_OFFICER, report).orThrow();
        today = LocalDate.of(2022, month, 28);
    }

    @Test
    void submittedReportsAreListedForTheHead() {
        assertThat(kindsListedFor(testData.head(OTHER_COMMUNE))).containsExactly("report.action.sign");
    }

    @Test
    void submittedReportsAreListedForTheDrafterAsWaitingForTheHead() {
        assertThat(kindsListedFor(testData.at(OTHER_COMMUNE, Role.COMMUNE_OFFICER)))
                .containsExactly("report.action.with-head");
    }

    @Test
    void aReturnedDraftIsListedOnce() {
        testData.withdraw(OTHER_COMMUNE, Role.HEAD, report, "Bổ sung số hộ").orThrow();
        assertThat(kindsListedFor(testData.at(OTHER_COMMUNE, Role.COMMUNE_OFFICER)))
                .containsExactly("report.action.handed-back");
    }

    @Test
    void aClerkHasNoActionItemForTheReport() {
        assertThat(kindsListedFor(testData.at(OTHER_COMMUNE, Role.CLERK))).isEmpty();
    }

    private List<String> kindsListedFor(Viewer viewer) {
        return items.of(viewer, today, "vi").stream()
                .filter(item -> item.link().equals("/reports/" + report))
                .map(ActionItem::kind)
                .toList();
    }
}
