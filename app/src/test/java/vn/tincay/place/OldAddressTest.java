package vn.tincay.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            """)
    void leadsAWholeCommuneToItsOneHeir(String address, String heir) {
        var answer = addresses.read(address, TODAY);
        assertThat(answer.isCertain()).as(answer.toString()).isTrue();
        assertThat(answer.readings().getFirst().heirs())
                .extracting(AdminUnit::fullName)
                .containsExactly(heir);
    }

    @Test
    void leavesASplitCommuneToAPerson() {
        var answer = addresses.read("Phường Cống Vị, Quận Ba Đình, Hà Nội", TODAY);
        assertThat(answer.isCertain()).isFalse();
        assertThat(answer.readings()).hasSize(1);
        assertThat(answer.readings().getFirst().heirs())
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
    void tellsSpellingsApartWhenMarksAreGiven() {
        var thanh = addresses.read("Xã Phú Thành, Huyện Phú Tân, An Giang", TODAY);
        assertThat(thanh.readings()).hasSize(1);
        assertThat(thanh.readings().getFirst().old().code()).isEqualTo("30433");
        assertThat(addresses.read("xa phu thanh, phu tan, an giang", TODAY).readings())
                .hasSize(2);
    }

    @Test
    void answersNothingToWhatIsNoAddress() {
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
                        .extracting(OldAddress.Reading::old)
                        .containsExactly(unit));
    }
}
