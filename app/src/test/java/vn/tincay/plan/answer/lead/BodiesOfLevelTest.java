package vn.tincay.plan.answer.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;
import vn.tincay.plan.answer.lead.BodiesOfLevel.Fit;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;

/** A commune answers the plan of its province. */
class BodiesOfLevelTest {

    static final Agency COMMITTEE = agency("ubnd", AgencyKind.PEOPLES_COMMITTEE, Agency.Level.COMMUNE, null);
    static final Agency OFFICE = agency("phong-vhxh", AgencyKind.COMMUNE_OFFICE, Agency.Level.COMMUNE, null);
    static final Agency POLICE = agency("cong-an", AgencyKind.POLICE, Agency.Level.COMMUNE, null);
    static final Agency UNION = agency("lhpn", AgencyKind.WOMENS_UNION, Agency.Level.COMMUNE, null);
    static final Agency HOME = agency("so-noi-vu", AgencyKind.DEPARTMENT, Agency.Level.PROVINCE, null);
    static final Agency PROVINCE_POLICE = agency("cong-an", AgencyKind.POLICE, Agency.Level.PROVINCE, null);
    static final Agency PROVINCE_UNION = agency("lhpn", AgencyKind.WOMENS_UNION, Agency.Level.PROVINCE, null);
    static final Agency TRADE = agency("so-cong-thuong", AgencyKind.DEPARTMENT, Agency.Level.PROVINCE, null);
    static final Agency GONE =
            agency("so-ldtbxh", AgencyKind.DEPARTMENT, Agency.Level.PROVINCE, LocalDate.of(2025, 2, 28));
    static final Agency SPLIT =
            agency("so-tttt", AgencyKind.DEPARTMENT, Agency.Level.PROVINCE, LocalDate.of(2025, 2, 28));

    static final BodiesOfLevel BODIES = new BodiesOfLevel(
            COMMITTEE,
            OFFICE.id(),
            List.of(COMMITTEE, OFFICE, POLICE, UNION),
            List.of(HOME, PROVINCE_POLICE, PROVINCE_UNION, TRADE, GONE, SPLIT, COMMITTEE).stream()
                    .collect(Collectors.toMap(Agency::id, agency -> agency)),
            Map.of(GONE.id(), HOME),
            Map.of(POLICE.id(), Set.of(PROVINCE_POLICE.id()), COMMITTEE.id(), Set.of(HOME.id())),
            Map.of("so-noi-vu", "phong-vhxh"),
            LocalDate.of(2026, 5, 4));

    @Test
    void theOfficeWithTheSameFieldOfWorkLeads() {
        assertThat(BODIES.leadFor(named(HOME))).isEqualTo(new BodiesOfLevel.Proposal(OFFICE, Fit.FIELD));
    }

    @Test
    void theGuidedBodyLeads() {
        assertThat(BODIES.leadFor(named(PROVINCE_POLICE)).agency()).isEqualTo(POLICE);
    }

    @Test
    void theBranchOfAnOrganisationAtThisLevelLeads() {
        assertThat(BODIES.leadFor(named(PROVINCE_UNION)).agency()).isEqualTo(UNION);
    }

    @Test
    void theOfficerChoosesWhereNoBodyHasTheFieldOfWork() {
        assertThat(BODIES.leadFor(named(TRADE))).isEqualTo(new BodiesOfLevel.Proposal(null, Fit.UNSURE));
    }

    @Test
    void theSuccessorOfADissolvedLeadCounts() {
        assertThat(BODIES.leadFor(named(GONE)).agency()).isEqualTo(OFFICE);
    }

    @Test
    void aDissolvedLeadWithoutExactlyOneSuccessorIsGone() {
        assertThat(BODIES.leadFor(named(SPLIT))).isEqualTo(new BodiesOfLevel.Proposal(null, Fit.GONE));
    }

    @Test
    void theDraftingOfficeLeadsWhatIsAskedOfTheIssuer() {
        assertThat(BODIES.leadFor(named(COMMITTEE))).isEqualTo(new BodiesOfLevel.Proposal(OFFICE, Fit.OURS));
        assertThat(BODIES.leadFor(new NamedBody(null, "UBND các xã, phường, đặc khu")))
                .isEqualTo(new BodiesOfLevel.Proposal(OFFICE, Fit.GROUP));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UBND các xã, phường, đặc khu                      | true
            Ủy ban nhân dân cấp xã                            | true
            Các sở, ban, ngành, đoàn thể và các địa phương    | true
            Các cơ quan, đơn vị liên quan                     | true
            UBND các xã, phường, thị trấn                     | true
            Các sở, ban, ngành tỉnh                           | false
            Sở Văn hóa - Xã hội                               | false
            Hội Liên hiệp Phụ nữ các cấp                      | false
            Đề nghị Ủy ban Mặt trận Tổ quốc và các tổ chức    | false
            Các cơ quan báo chí                               | false
            Ủy ban nhân dân quận, huyện                       | true
            Phòng Lao động - Thương binh và Xã hội các huyện  | true
            Các phòng chuyên môn thuộc Sở                     | false
            Thủ trưởng các đơn vị sự nghiệp trực thuộc Sở     | false
            """)
    void knowsTheGroupsACommuneBelongsTo(String words, boolean included) {
        assertThat(NamedGroup.includes(words, COMMITTEE, BODIES.day())).isEqualTo(included);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Các sở, ban, ngành         | DEPARTMENT        | true
            UBND các xã, phường        | DEPARTMENT        | false
            UBND các tỉnh, thành phố   | PEOPLES_COMMITTEE | true
            Các địa phương             | PEOPLES_COMMITTEE | true
            UBND các xã, phường        | PEOPLES_COMMITTEE | false
            """)
    void knowsTheGroupsOfAProvince(String words, AgencyKind kind, boolean included) {
        assertThat(NamedGroup.includes(words, agency("x", kind, Agency.Level.PROVINCE, null), BODIES.day()))
                .isEqualTo(included);
    }

    @Test
    void aTaskIsAskedOfThisLevelByLeadFieldGroupOrCooperation() {
        assertThat(BODIES.isAsked(task(named(HOME)))).isTrue();
        assertThat(BODIES.isAsked(task(null))).isTrue();
        assertThat(BODIES.isAsked(task(named(TRADE)))).isFalse();
        assertThat(BODIES.isAsked(task(named(TRADE), new NamedBody(null, "UBND các xã, phường"))))
                .isTrue();
    }

    @Test
    void ofSeveralLeadsTheOneOfThisLevelCounts() {
        var task = task(null).toBuilder()
                .bodies(List.of(named(TRADE), named(COMMITTEE)), List.of())
                .build();
        assertThat(BODIES.leadFor(task)).isEqualTo(new BodiesOfLevel.Proposal(OFFICE, Fit.OURS));
        assertThat(BODIES.isAsked(task)).isTrue();
    }

    @Test
    void aDutyIsAskedOnlyOfTheBodyItNames() {
        assertThat(BODIES.isAsked(task(named(HOME)).toBuilder().duty(true).build()))
                .isFalse();
        assertThat(BODIES.isAsked(task(new NamedBody(null, "UBND các xã")).toBuilder()
                        .duty(true)
                        .build()))
                .isTrue();
    }

    private static NamedBody named(Agency agency) {
        return new NamedBody(agency.id(), agency.name());
    }

    private static TaskContent task(@Nullable NamedBody lead, NamedBody... others) {
        return TaskContent.builder(UUID.randomUUID())
                .set(TaskField.TITLE, "Việc")
                .bodies(lead, List.of(others))
                .build();
    }

    static Agency agency(String body, AgencyKind kind, Agency.Level level, @Nullable LocalDate until) {
        var id = UUID.randomUUID();
        return new Agency(
                id,
                body + "." + level,
                kind,
                level,
                body + " " + level,
                null,
                null,
                null,
                LocalDate.of(2000, 1, 1),
                until,
                null,
                body);
    }
}
