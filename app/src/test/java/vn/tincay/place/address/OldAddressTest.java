package vn.tincay.place.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.Units;

@Tag("reading")
class OldAddressTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Units UNITS = Units.bundled();

    private final OldAddress addresses = new OldAddress(UNITS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phường Phúc Xá, Quận Ba Đình, Thành phố Hà Nội           | Phường Hồng Hà
            12 Hàng Bạc, P. Hàng Bạc, Q. Hoàn Kiếm, Hà Nội           | Phường Hoàn Kiếm
            phuc xa, ba dinh, ha noi                                 | Phường Hồng Hà
            Xã Cẩm Tân, huyện Cẩm Thủy, tỉnh Thanh Hoá, Việt Nam     | Xã Cẩm Tân
            Phường 1, Quận 3, TP.HCM                                 | Phường Bàn Cờ
            P1, Q3, TPHCM                                            | Phường Bàn Cờ
            Xã Xuân Sơn - Huyện Châu Đức - Bà Rịa - Vũng Tàu         | Xã Xuân Sơn
            Xã Tân Xuân – Hàm Tân – Bình Thuận                       | Xã Hàm Tân
            Huyện Lý Sơn, tỉnh Quảng Ngãi                            | Đặc khu Lý Sơn
            Xã Phú Thạnh, Huyện Phú Tân, An Giang                    | Xã Chợ Vàm
            Long Thành, Long Thành, Đồng Nai                         | Phường Long Thành
            Phường 01, Quận 3, Thành phố Hồ Chí Minh                 | Phường Bàn Cờ
            Phường 1, Thành phố Bạc Liêu                             | Phường Bạc Liêu
            Xã Phú Sơn, Thị xã Hương Thủy, Tỉnh Thừa Thiên Huế       | Phường Phú Bài
            Xã Hưng Yên Nam, Huyện Hưng Nguyên, Nghệ An              | Xã Yên Trung
            Xã Quý Quân, Huyện Yên Sơn, Tuyên Quang                  | Xã Lực Hành
            Xã Quí Quân, Huyện Yên Sơn, Tuyên Quang                  | Xã Lực Hành
            """)
    void resolvesAnUndividedCommuneToItsSuccessor(String address, String successor) {
        var answer = addresses.read(address, TODAY);
        assertThat(answer.isCertain()).as(answer.toString()).isTrue();
        assertThat(answer.readings().getFirst().successors())
                .extracting(AdminUnit::fullName)
                .containsExactly(successor);
    }

    @Test
    void leavesTheChoiceForASplitCommuneToAPerson() {
        var answer = addresses.read("Phường Cống Vị, Quận Ba Đình, Hà Nội", TODAY);
        assertThat(answer.isCertain()).isFalse();
        assertThat(answer.readings()).hasSize(1);
        assertThat(answer.readings().getFirst().successors())
                .extracting(AdminUnit::name)
                .containsExactly("Giảng Võ", "Ngọc Hà");
    }

    @Test
    void offersEveryCommuneOfAnAmbiguousName() {
        var answer = addresses.read("Xã Thạnh Lộc, Kiên Giang", TODAY);
        assertThat(answer.readings()).hasSize(2);
        assertThat(answer.isCertain()).isFalse();
    }

    @Test
    void distinguishesSpellingsWithDiacritics() {
        var thanh = addresses.read("Xã Phú Thành, Huyện Phú Tân, An Giang", TODAY);
        assertThat(thanh.readings()).hasSize(1);
        assertThat(thanh.readings().getFirst().old().code()).isEqualTo("30433");
        assertThat(addresses.read("xa phu thanh, phu tan, an giang", TODAY).readings())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xã Không Có Thật, Huyện Kiến Xương, Tỉnh Thái Bình",
                "Thôn 3, xã Tưởng Tượng, H. Kiến Xương, Thái Bình",
                "Huyện Kiến Xương, Thái Bình",
                "Kiến Xương, Thái Bình",
                "Thị trấn Tưởng Tượng, Kiến Xương, Thái Bình"
            })
    void offersTheCommunesOfTheDistrictForAnUnknownCommune(String address) {
        var answer = addresses.read(address, TODAY);
        assertThat(answer.isCertain()).isFalse();
        assertThat(answer.district())
                .isNotNull()
                .extracting(AdminUnit::fullName)
                .isEqualTo("Huyện Kiến Xương");
        assertThat(answer.readings())
                .extracting(reading -> reading.old().fullName())
                .contains("Thị trấn Kiến Xương")
                .hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            merged in 2024, still on identity cards | Xã Đông Xuân, Huyện Đông Hưng, Tỉnh Thái Bình
            an urban district is no ward            | Quận 2, Thành phố Hồ Chí Minh
            a district that is gone                 | Phường An Phú, Quận 2, Thành phố Hồ Chí Minh
            a province nobody knows                 | Xã Cẩm Tân, Huyện Cẩm Thủy, Tỉnh Tưởng Tượng
            another type of the same level          | Xã Kiến Xương, Huyện Kiến Xương, Tỉnh Thái Bình
            other marks                             | Xã Phú Thảnh, Huyện Phú Tân, An Giang
            no district                             | Xã Cẩm Tân, Thanh Hóa
            neither district nor province           | Xã Cẩm Tân
            something unknown between               | Xã Cẩm Tân, Khu Lạ, Huyện Cẩm Thủy, Thanh Hóa
            """)
    void ambiguousAddressesAreNeverCertain(String why, String address) {
        assertThat(addresses.read(address, TODAY).isCertain()).as(why).isFalse();
    }

    @Test
    void aWardIsNotTakenForAFormerDistrict() {
        assertThat(addresses.read("Quận 2, Thành phố Hồ Chí Minh", TODAY).readings())
                .isEmpty();
    }

    @Test
    void findsEveryOldCommuneUnderEachOfItsSpellings() {
        var spelled = UNITS.all(UnitLevel.COMMUNE, Units.LAST_DAY_OF_DISTRICTS).stream()
                .filter(unit -> !UNITS.otherNames(unit.id()).isEmpty())
                .toList();
        assertThat(spelled).hasSize(152);
        for (var unit : spelled) {
            for (var other : UNITS.otherNames(unit.id())) {
                var address = unit.type().word() + " " + other.name() + ", " + UNITS.pathAbove(unit);
                assertThat(addresses.read(address, TODAY).readings())
                        .as(address)
                        .extracting(OldAddress.Interpretation::old)
                        .containsExactly(unit);
            }
        }
    }

    @Test
    void findsNothingForTextThatIsNoAddress() {
        assertThat(addresses.read("", TODAY).readings()).isEmpty();
        assertThat(addresses.read("không rõ", TODAY).readings()).isEmpty();
        assertThat(addresses.read(",,,", TODAY).readings()).isEmpty();
    }

    @Test
    void everyOldCommuneIsFoundByItsOwnPath() {
        var before = Units.LAST_DAY_OF_DISTRICTS;
        assertThat(UNITS.all(UnitLevel.COMMUNE, before))
                .allSatisfy(unit -> assertThat(
                                addresses.read(UNITS.path(unit), TODAY).readings())
                        .as(UNITS.path(unit))
                        .extracting(OldAddress.Interpretation::old)
                        .containsExactly(unit));
    }
}
