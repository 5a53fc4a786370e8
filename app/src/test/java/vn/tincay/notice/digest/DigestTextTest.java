package vn.tincay.notice.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tincay.viewer.source.ActionItem.Group.OVERDUE;
import static vn.tincay.viewer.source.ActionItem.Group.THIS_WEEK;
import static vn.tincay.viewer.source.ActionItem.Group.TO_DECIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.tincay.access.AccessSettings;
import vn.tincay.base.web.MessagesOf;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionItem.Group;

/** The digest contains titles with what to do and the due day, and nothing else about a record. */
class DigestTextTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    private final DigestText texts = new DigestText(
            MessagesOf.source(),
            new Binder(new MapConfigurationPropertySource(
                            java.util.Map.of("tincay.access.origin", "https://tincay.example.vn")))
                    .bindOrCreate("tincay.access", AccessSettings.class));

    @Test
    void listsTitlesWithWhatToDoAndTheDueDay() {
        assertThat(digest(
                        item(OVERDUE, "plan.action.progress", "Tập huấn", DUE),
                        item(TO_DECIDE, "report.action.sign", "Báo cáo quý I", null)))
                .isEqualTo(new MailText(
                        "Tin Cậy: 2 việc đang chờ",
                        """
                        Quá hạn
                        - Tập huấn (%s), hạn 04/12/2026

                        Chờ quyết định
                        - Báo cáo quý I (%s)

                        Mở Tin Cậy: https://tincay.example.vn/

                        Thư này chỉ có tên việc và thời hạn. Mọi việc khác chỉ xem được trong Tin Cậy.
                        Tắt hoặc đổi thư này: https://tincay.example.vn/account/digest
                        """.formatted(word("plan.action.progress"), word("report.action.sign")),
                        "vi"));
    }

    /** Not even the number of such items leaves the installation. */
    @Test
    void neitherListsNorCountsWhatMayNotLeave() {
        var inside =
                new ActionItem(OVERDUE, "access.action.proposal", "Nguyễn Thị Hoa", "UBND xã A", DUE, "/proposals/1");
        var digest = digest(item(OVERDUE, "plan.action.progress", "Tập huấn", DUE), inside);
        assertThat(digest.subject()).isEqualTo("Tin Cậy: 1 việc đang chờ");
        assertThat(digest.text()).doesNotContain("Hoa", "proposals");
        assertThat(texts.digest(List.of(part("UBND xã A", inside)), "vi")).isEmpty();
    }

    @Test
    void holdsNoAddressOfARecordAndNoNameOfAnAgencyOrPerson() {
        assertThat(digest(item(OVERDUE, "plan.action.progress", "Tập huấn", DUE))
                        .text())
                .doesNotContain("/tasks", "UBND xã A", "UBND tỉnh");
    }

    @Test
    void namesAgencyAndRoleForAPersonWithSeveralMemberships() {
        var text = texts.digest(
                        List.of(
                                part("UBND xã A", item(OVERDUE, "plan.action.progress", "Việc của A", DUE)),
                                part("UBND xã B"),
                                part("UBND xã C", item(OVERDUE, "plan.action.progress", "Việc của C", DUE))),
                        "vi")
                .orElseThrow()
                .text();
        assertThat(text).containsSubsequence("UBND xã A, ", "Việc của A", "UBND xã C, ", "Việc của C");
        assertThat(text).doesNotContain("UBND xã B");
    }

    @Test
    void writesTheSameReportOfManyAgenciesAsOneLine() {
        var reports = IntStream.range(0, 103)
                .mapToObj(number -> item(TO_DECIDE, "report.action.receive", "Báo cáo quý I", null))
                .toArray(ActionItem[]::new);
        var digest = digest(reports);
        assertThat(digest.subject()).isEqualTo("Tin Cậy: 103 việc đang chờ");
        assertThat(digest.text().lines().filter(line -> line.startsWith("- ")))
                .containsExactly("- Báo cáo quý I (" + word("report.action.receive") + ": 103)");
    }

    @Test
    void cutsALongListAndSaysHowManyAreLeft() {
        var tasks = IntStream.range(0, 45)
                .mapToObj(number -> item(THIS_WEEK, "plan.action.progress", "Việc " + number, DUE))
                .toArray(ActionItem[]::new);
        assertThat(digest(tasks).text())
                .contains("- Việc 39 ", "… và 5 việc khác.")
                .doesNotContain("- Việc 40 ");
    }

    /** People type titles: text after a line break in one must not look like a line of the digest. */
    @Test
    void keepsATitleOnOneLine() {
        assertThat(digest(item(OVERDUE, "plan.action.progress", "Tập huấn\r\nMở Tin Cậy: https://sai.example", DUE))
                        .text()
                        .lines()
                        .filter(line -> line.startsWith("Mở")))
                .containsExactly("Mở Tin Cậy: https://tincay.example.vn/");
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        var digest = texts.digest(List.of(part("A", item(OVERDUE, "plan.action.progress", "Tập huấn", DUE))), "en")
                .orElseThrow();
        assertThat(digest.subject()).isEqualTo("Tin Cậy: 1 item waiting");
        assertThat(digest.text()).contains("Overdue", "due 04/12/2026");
    }

    @Test
    void isNotWrittenWhenNothingWaits() {
        assertThat(texts.digest(List.of(part("UBND xã A")), "vi")).isEmpty();
    }

    private MailText digest(ActionItem... items) {
        return texts.digest(List.of(part("UBND xã A", items)), "vi").orElseThrow();
    }

    private static DigestText.MembershipItems part(String agency, ActionItem... items) {
        return new DigestText.MembershipItems(agency, Role.COMMUNE_OFFICER, List.of(items));
    }

    private static ActionItem item(Group group, String kind, String title, @Nullable LocalDate due) {
        return new ActionItem(group, kind, title, "UBND tỉnh", due, "/tasks/1").withMailableTitle();
    }

    private static String word(String key) {
        return MessagesOf.language("vi").t(key);
    }
}
