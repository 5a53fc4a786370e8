package vn.tincay.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tincay.base.NotFound;

@Tag("reading")
class UnitsTest {

    private static final LocalDate BEFORE = Units.LAST_DAY_OF_DISTRICTS;
    private static final LocalDate AFTER = Units.FIRST_DAY_OF_TWO_LEVELS;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final Units units = Units.bundled();

    @Test
    void theLengthOfACodeGivesItsLevel() {
        for (var level : UnitLevel.values()) {
            assertThat(units.all(level, BEFORE)).isNotEmpty().allMatch(unit -> UnitLevel.ofCode(unit.code()) == level);
        }
    }

    @Test
    void noUnitIsKnownBefore63Provinces() {
        assertThat(units.all(UnitLevel.PROVINCE, Units.FIRST_DAY)).hasSize(63);
        assertThat(units.all(UnitLevel.PROVINCE, Units.FIRST_DAY.minusDays(1))).isEmpty();
    }

    @Test
    void aCodeMeansAnotherUnitOnAnotherDay() {
        assertThat(units.requireByCode("00004", BEFORE).fullName()).isEqualTo("Phường Trúc Bạch");
        assertThat(units.requireByCode("00004", AFTER).fullName()).isEqualTo("Phường Ba Đình");
    }

    @Test
    void aUnitKeepsItsNumberWhenItsTypeChanges() {
        var province = units.requireByCode("75", AFTER);
        assertThat(province.fullName()).isEqualTo("Tỉnh Đồng Nai");
        assertThat(units.require(province.id(), LocalDate.of(2026, 4, 29)).type())
                .isEqualTo(UnitType.PROVINCE);
        assertThat(units.require(province.id(), LocalDate.of(2026, 4, 30)).fullName())
                .isEqualTo("Thành phố Đồng Nai");
        assertThat(units.requireByCode("26368", TODAY).fullName()).isEqualTo("Phường Long Thành");
    }

    @Test
    void aUnitIsFoundByEitherOfItsCodes() {
        var baChe = units.requireByCode("06970", AFTER);
        assertThat(units.requireByCode("06978", AFTER)).isEqualTo(baChe);
        assertThat(units.requireByCode("06978", TODAY).id()).isEqualTo(baChe.id());
        assertThat(units.requireByCode("06970", TODAY).code()).isEqualTo("06978");
    }

    @Test
    void hueBecameAMunicipalityIn2025() {
        assertThat(units.requireByCode("46", LocalDate.of(2024, 12, 31)).fullName())
                .isEqualTo("Tỉnh Thừa Thiên Huế");
        assertThat(units.requireByCode("46", LocalDate.of(2025, 1, 1)).fullName())
                .isEqualTo("Thành phố Huế");
    }

    @Test
    void givesThePathWithTheNamesOfTheDay() {
        assertThat(units.path(units.requireByCode("00001", BEFORE)))
                .isEqualTo("Phường Phúc Xá, Quận Ba Đình, Thành phố Hà Nội");
        assertThat(units.path(units.requireByCode("00004", TODAY))).isEqualTo("Phường Ba Đình, Thành phố Hà Nội");
    }

    @Test
    void listsTheTreeOfADay() {
        assertThat(units.provinces(BEFORE)).hasSize(63);
        assertThat(units.provinces(TODAY))
                .hasSize(34)
                .extracting(AdminUnit::name)
                .startsWith("An Giang", "Bắc Ninh");
        var camau = units.requireByCode("96", TODAY);
        assertThat(units.children(camau.id(), TODAY)).hasSize(64);
        var hanoi = units.requireByCode("01", BEFORE);
        assertThat(units.children(hanoi.id(), BEFORE)).hasSize(30);
        assertThat(units.within(hanoi.id(), UnitLevel.COMMUNE, BEFORE))
                .hasSize(526)
                .allMatch(unit -> unit.province() == hanoi.id());
        assertThat(units.provinces(LocalDate.of(2000, 1, 1))).isEmpty();
    }

    @Test
    void everyOldCommuneHasASuccessorOnTheFirstDay() {
        var successors = units.all(UnitLevel.COMMUNE, BEFORE).stream()
                .collect(Collectors.toMap(unit -> unit, unit -> units.successorsOn(unit.id(), AFTER)));
        assertThat(successors)
                .hasSize(10_035)
                .allSatisfy(
                        (unit, found) -> assertThat(found).as(unit.fullName()).isNotEmpty());
        assertThat(successors.values().stream().filter(found -> found.size() > 1))
                .hasSize(441);
        assertThat(units.all(UnitLevel.COMMUNE, AFTER))
                .allSatisfy(unit -> assertThat(units.predecessorsOn(unit.id(), BEFORE))
                        .as(unit.fullName())
                        .isNotEmpty());
    }

    @Test
    void splitCommunesNameAllTheirSuccessors() {
        var congVi = units.requireByCode("00007", BEFORE);
        assertThat(units.successorsOn(congVi.id(), TODAY))
                .extracting(AdminUnit::name)
                .containsExactly("Giảng Võ", "Ngọc Hà");
    }

    @Test
    void anIslandDistrictWithoutCommunesBecameASpecialZone() {
        var lySon = units.requireByCode("536", BEFORE);
        assertThat(units.successorsOn(lySon.id(), TODAY))
                .extracting(AdminUnit::fullName)
                .containsExactly("Đặc khu Lý Sơn");
    }

    @Test
    void refusesUnitsThatDoNotExistThatDay() {
        var district = units.requireByCode("001", BEFORE);
        assertThat(units.find(district.id(), AFTER)).isEmpty();
        assertThatThrownBy(() -> units.requireByCode("001", AFTER)).isInstanceOf(NotFound.class);
    }
}
