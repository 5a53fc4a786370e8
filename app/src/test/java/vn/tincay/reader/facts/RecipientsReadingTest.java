package vn.tincay.reader.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.reader.composed.ShortPlans;
import vn.tincay.reader.plan.source.Sentence;

/** "Nơi nhận" on one line, on lines broken at any place, beside the signature. */
@Tag("rule")
class RecipientsReadingTest {

    /** {@code ^} marks the end of a line, {@code #} separates the expected recipients. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Nơi nhận: Bộ Nội vụ (b/c); TT Tỉnh ủy; Các sở, ban, ngành; Lưu: VT, VX.|Bộ Nội vụ (b/c)#TT Tỉnh ủy#Các sở, ban, ngành#Lưu: VT, VX
                    Nơi nhận:^Như Điều 3; Sở Nội vụ; Lưu: VT.|Như Điều 3#Sở Nội vụ#Lưu: VT
                    Nơi nhận: Như trên; Lưu VP.|Như trên#Lưu VP
                    Nơi nhận: Bộ Y tế, Sở Y tế, Lưu: VT.|Bộ Y tế#Sở Y tế#Lưu: VT
                    Nơi nhận: - Như trên; - Sở Y tế; - Lưu: VT.|Như trên#Sở Y tế#Lưu: VT
                    Nơi nhận:^- Bộ Nội vụ (để^b/c);^- Thường trực: Tỉnh ủy, HĐND tỉnh (để b/c)^- UBND các xã, phường;^- Lưu: VT, VX.|Bộ Nội vụ (để b/c)#Thường trực: Tỉnh ủy, HĐND tỉnh (để b/c)#UBND các xã, phường#Lưu: VT, VX
                    Nơi nhận:^- Thường trực Tỉnh ủy, HĐND, UBND^tỉnh (báo^cáo);^- Các thành viên Ban Vì sự tiến bộ^của phụ nữ tỉnh;^- Lưu: VT, NV.|Thường trực Tỉnh ủy, HĐND, UBND tỉnh (báo cáo)#Các thành viên Ban Vì sự tiến bộ của phụ nữ tỉnh#Lưu: VT, NV
                    Nơi nhận:^- Cổng TTĐT tỉnh;^- Lưu: VT, VX^(T.12b).|Cổng TTĐT tỉnh#Lưu: VT, VX (T.12b)
                    Nơi nhận:^- Thường trực Đảng ủy,^HĐND xã (để báo^cáo);^- Lưu: VT,^VHXH.|Thường trực Đảng ủy, HĐND xã (để báo cáo)#Lưu: VT, VHXH
                    Nơi nhận:^Sở Nội vụ;^Công an tỉnh;^Lưu: VT, HC.|Sở Nội vụ#Công an tỉnh#Lưu: VT, HC
                    Nơi nhận:^+ Đảng ủy (b/c);^+ Các tổ dân phố (t/h);^+ Lưu: VP.|Đảng ủy (b/c)#Các tổ dân phố (t/h)#Lưu: VP
                    Nơi nhận:                         TM. ỦY BAN NHÂN DÂN^- Bộ Nội vụ (để                   KT. CHỦ TỊCH^b/c);                             PHÓ CHỦ TỊCH^- Các sở: Nội vụ, Y tế;^- UBND các xã,^phường;^- Lưu: VT, VX.                    Lường Thị Na|Bộ Nội vụ (để b/c)#Các sở: Nội vụ, Y tế#UBND các xã, phường#Lưu: VT, VX
                    """)
    void readsEveryRecipient(String lines, String expected) {
        assertThat(ShortPlans.withRecipients(lines.replace('^', '\n')).recipients())
                .extracting(Sentence::text)
                .containsExactly(expected.split("#"));
    }
}
