package vn.tincay.agency.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở LĐTB&XH | Sở Lao động - Thương binh và Xã hội",
                "Sở LĐ-TBXH tỉnh Sơn La | Sở Lao động - Thương binh và Xã hội tỉnh Sơn La",
                "Sở Lao động Thương binh và Xã hội | Sở Lao động - Thương binh và Xã hội",
                "Sở VH,TT&DL | Sở Văn hóa, Thể thao và Du lịch",
                "Hội LHPN tỉnh | Hội Liên hiệp Phụ nữ tỉnh",
                "UBMTTQVN xã | Ủy ban Mặt trận Tổ quốc Việt Nam xã",
                "Phòng VH-XH | Phòng Văn hóa - Xã hội",
                "UBND TP. Cần Thơ | Ủy ban nhân dân thành phố Cần Thơ",
                "Đoàn TN | Đoàn Thanh niên Cộng sản Hồ Chí Minh",
                "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh | Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh",
                "Thành đoàn Cần Thơ | Đoàn Thanh niên Cộng sản Hồ Chí Minh thành phố Cần Thơ",
                "Công an tỉnh Cà Mau | Công an tỉnh Cà Mau",
            })
    void expandsAbbreviations(String written, String full) {
        assertThat(Aliases.bundled().spellOut(written)).containsExactly(full);
    }

    @Test
    void anAbbreviationWithTwoMeaningsGivesBoth() {
        assertThat(Aliases.bundled().spellOut("Sở VHTT"))
                .containsExactlyInAnyOrder("Sở Văn hóa và Thông tin", "Sở Văn hóa và Thể thao");
    }
}
