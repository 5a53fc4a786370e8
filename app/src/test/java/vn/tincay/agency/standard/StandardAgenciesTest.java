package vn.tincay.agency.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;
import vn.tincay.place.Units;

@Tag("reading")
public class StandardAgenciesTest {

    public static final Units UNITS = Units.bundled();
    static final List<StandardBody> BODIES = StandardBody.all();
    static final StandardAgencies AGENCIES = new StandardAgencies(BODIES, UNITS);
    static final List<StandardSuccessions.Transfer> TRANSFERS = new StandardSuccessions(AGENCIES, BODIES, UNITS).all();

    @ParameterizedTest
    @CsvSource({
        "so-noi-vu.92, Sở Nội vụ thành phố Cần Thơ, 2025-07-01,",
        "so-ldtbxh.92-2025, Sở Lao động - Thương binh và Xã hội thành phố Cần Thơ, 2008-08-01, 2025-02-28",
        "so-ldtbxh.46-2025, Sở Lao động - Thương binh và Xã hội thành phố Huế, 2008-08-01, 2025-02-28",
        "so-vhtt.79, Sở Văn hóa và Thể thao Thành phố Hồ Chí Minh, 2025-07-01,",
        "ubnd.75, Ủy ban nhân dân thành phố Đồng Nai, 2025-07-01,",
        "ubnd.00004, Ủy ban nhân dân phường Ba Đình, 2025-07-01,",
        "ubnd.00004-2025, Ủy ban nhân dân phường Trúc Bạch, 2008-08-01, 2025-06-30",
        "vu-bdg, Vụ Bình đẳng giới, 2008-08-01, 2025-02-28",
    })
    void bodiesHaveTheNameAndDaysOfTheirUnit(String code, String name, LocalDate from, LocalDate to) {
        var agency = agency(code);
        assertThat(agency.name()).isEqualTo(name);
        assertThat(agency.validFrom()).isEqualTo(from);
        assertThat(agency.validTo()).isEqualTo(to);
    }

    @Test
    void aRenamedUnitKeepsItsFormerName() {
        assertThat(AGENCIES.formerNames())
                .extracting(StandardAgencies.FormerName::name)
                .contains("Ủy ban nhân dân tỉnh Đồng Nai", "Sở Y tế tỉnh Thừa Thiên Huế");
    }

    @Test
    void everyUnitInForceHasItsCommitteeAndEveryCommuneItsOffice() {
        var day = LocalDate.of(2026, 6, 1);
        assertThat(count("ubnd", day)).isEqualTo(34 + 3321);
        assertThat(count("phong-vhxh", day)).isEqualTo(3321);
        assertThat(count("so-noi-vu", day)).isEqualTo(34);
        assertThat(count("so-vhttdl", day)).isEqualTo(32);
        assertThat(count("phong-ldtbxh", day)).isZero();
    }

    @Test
    void codesAndIdsAreUnique() {
        var ids = new HashSet<>(AGENCIES.agencies().stream().map(Agency::id).toList());
        assertThat(ids).hasSameSizeAs(AGENCIES.agencies());
    }

    @Test
    void everyAdministrativeBodyExceptTheGovernmentHasAParent() {
        assertThat(AGENCIES.agencies())
                .filteredOn(agency -> agency.parentId() == null)
                .extracting(agency -> agency.code().replaceFirst("[.].*", ""))
                .containsOnly(
                        "chinh-phu",
                        "tw-lhpn",
                        "tw-mttq",
                        "tw-nong-dan",
                        "tw-doan",
                        "tong-ldld",
                        "tand-tc",
                        "vksnd-tc",
                        "vtv",
                        "bchqs",
                        "lhpn",
                        "mttq",
                        "nong-dan",
                        "doan",
                        "ldld",
                        "ccb",
                        "tand",
                        "vksnd");
    }

    /** Constitution 2013, articles 9, 10, 102 and 107. */
    @Test
    void courtsProcuracyFrontAndUnionsHaveNoGovernmentParent() {
        var governments = AGENCIES.agencies().stream()
                .filter(agency ->
                        agency.kind() == AgencyKind.GOVERNMENT || agency.kind() == AgencyKind.PEOPLES_COMMITTEE)
                .map(Agency::id)
                .collect(java.util.stream.Collectors.toSet());
        for (var key :
                List.of("tand-tc", "vksnd-tc", "tw-mttq", "tw-lhpn", "tand.92", "vksnd.92", "mttq.92", "lhpn.92")) {
            var body = agency(key);
            assertThat(body.parentId()).as(key).isNull();
            assertThat(AGENCIES.parents())
                    .filteredOn(parent -> parent.child().equals(body.id()) && governments.contains(parent.parent()))
                    .as(key)
                    .extracting(StandardAgencies.Parent::line)
                    .containsOnly("joint");
        }
    }

    @Test
    void theDistrictReportsToTheDepartmentOfItsTime() {
        var district = agency("ubnd.916-2025");
        assertThat(AGENCIES.parents())
                .filteredOn(parent ->
                        parent.child().equals(district.id()) && parent.line().equals("guided"))
                .extracting(parent -> parent.parent(), StandardAgencies.Parent::from, StandardAgencies.Parent::to)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                Agency.idOf("so-ldtbxh.92-2025"), LocalDate.of(2008, 8, 1), LocalDate.of(2025, 2, 28)),
                        org.assertj.core.groups.Tuple.tuple(
                                Agency.idOf("so-noi-vu.92-2025"), LocalDate.of(2025, 3, 1), LocalDate.of(2025, 6, 30)));
    }

    @Test
    void parentLinksStayWithinTheLifeOfBothAgencies() {
        var byId =
                AGENCIES.agencies().stream().collect(java.util.stream.Collectors.toMap(Agency::id, agency -> agency));
        for (var parent : AGENCIES.parents()) {
            var child = Objects.requireNonNull(byId.get(parent.child()));
            var above = Objects.requireNonNull(byId.get(parent.parent()));
            assertThat(child.existsOn(parent.from()) && above.existsOn(parent.from()))
                    .isTrue();
        }
    }

    @Test
    void everyBodyThatEndedHasASuccessor() {
        var passed = new HashSet<>(
                TRANSFERS.stream().map(StandardSuccessions.Transfer::from).toList());
        assertThat(AGENCIES.agencies())
                .filteredOn(agency -> agency.validTo() != null && !passed.contains(agency.id()))
                .extracting(Agency::body)
                .as("a district's finance office has no single heir among the bodies kept here")
                .containsOnly("phong-tckh");
    }

    private static long count(String body, LocalDate day) {
        return AGENCIES.agencies().stream()
                .filter(agency -> body.equals(agency.body()) && agency.existsOn(day))
                .count();
    }

    private static Agency agency(String code) {
        return AGENCIES.agencies().stream()
                .filter(agency -> agency.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
