package vn.tincay.place.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.Units;

@Tag("reading")
class UnitSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Units UNITS = Units.bundled();

    private final UnitSearch search = new UnitSearch(UNITS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ba đinh ha noi         | Phường Ba Đình
            Ba Đình                | Phường Ba Đình
            phuong ba dinh         | Phường Ba Đình
            p. ba đình             | Phường Ba Đình
            p ba dinh ha noi       | Phường Ba Đình
            Phường Ba Đình, Hà Nội | Phường Ba Đình
            khanh hoa              | Tỉnh Khánh Hòa
            Khánh Hoà              | Tỉnh Khánh Hòa
            Khánh Hòa              | Tỉnh Khánh Hòa
            tinh khanh hoa         | Tỉnh Khánh Hòa
            tp da nang             | Thành phố Đà Nẵng
            dong nai               | Thành phố Đồng Nai
            96                     | Tỉnh Cà Mau
            06978                  | Xã Ba Chẽ
            dac khu phu quoc       | Đặc khu Phú Quốc
            mdrak                  | Xã M'Drắk
            M’Drắk                 | Xã M'Drắk
            """)
    void theBestMatchIsFirst(String typed, String first) {
        assertThat(search.find(UnitSearch.Question.of(typed, TODAY)))
                .isNotEmpty()
                .first()
                .extracting(AdminUnit::fullName)
                .isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quí Quân", "Quý Quân", "qui quan tuyen quang", "quy quan tuyen quang"})
    void findsAnOldCommuneUnderEachSpelling(String typed) {
        var before = Units.LAST_DAY_OF_DISTRICTS;
        assertThat(search.find(UnitSearch.Question.of(typed, before)))
                .extracting(AdminUnit::code)
                .containsOnlyOnce("02431");
    }

    @Test
    void ranksExactThenPrefixThenOtherMatches() {
        var units = search.find(new UnitSearch.Question("hòa", TODAY, Set.of(UnitLevel.COMMUNE), null, 200));
        var names = units.stream()
                .map(unit -> vn.tincay.base.text.VietnameseText.fold(unit.name()))
                .toList();
        int lastBeginning = 0;
        int firstMiddle = names.size();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).startsWith("hoa")) {
                lastBeginning = i;
            } else {
                firstMiddle = Math.min(firstMiddle, i);
            }
        }
        assertThat(firstMiddle).isGreaterThan(lastBeginning);
        assertThat(names).contains("an hoa");
    }

    @Test
    void findsFormerUnitsWhenNoDayIsGiven() {
        var units = search.find(UnitSearch.Question.ofAnyDay("Phường Cống Vị"));
        assertThat(units).first().extracting(AdminUnit::code).isEqualTo("00007");
        assertThat(search.find(UnitSearch.Question.of("Phường Cống Vị", TODAY))).isEmpty();
    }

    @Test
    void ranksUnitsInForceBeforeFormerOnesOfEqualName() {
        assertThat(search.find(UnitSearch.Question.ofAnyDay("Cà Mau"))).first().matches(unit -> unit.validTo() == null);
    }

    @Test
    void staysWithinAUnitAndLevel() {
        var camau = UNITS.requireByCode("96", TODAY);
        assertThat(search.find(new UnitSearch.Question("tan", TODAY, Set.of(UnitLevel.COMMUNE), camau.id(), 100)))
                .isNotEmpty()
                .allMatch(unit -> unit.province() == camau.id() && unit.level() == UnitLevel.COMMUNE);
    }

    @Test
    void anEmptyQueryFindsNothing() {
        assertThat(search.find(UnitSearch.Question.ofAnyDay("  ,- "))).isEmpty();
        assertThat(search.find(UnitSearch.Question.ofAnyDay("qqqqq"))).isEmpty();
    }

    @Test
    void findsByAnyPrefixOfAName() {
        var random = new Random(42);
        var versions = UNITS.versions();
        for (int i = 0; i < 300; i++) {
            var name = versions.get(random.nextInt(versions.size())).name();
            var typed = name.substring(0, Math.min(name.length(), 3 + random.nextInt(5)));
            assertThat(search.find(UnitSearch.Question.ofAnyDay(typed)))
                    .as(typed)
                    .isNotEmpty();
        }
    }
}
