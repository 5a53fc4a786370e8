package vn.tincay.reader.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.reader.composed.ShortPlans;
import vn.tincay.reader.plan.BodyDuty;

/** Bodies and persons that carry out a plan, with their duties. */
@Tag("rule")
class OrganisationsReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1. Hiệu trưởng: chỉ đạo.^2. Bảo vệ: trực cổng.^3. Nhân viên y tế: sơ cứu.^4. Thư viện: bày sách.|Hiệu trưởng#Bảo vệ#Nhân viên y tế#Thư viện
                    1. Hiệu trưởng: chỉ đạo.^2. Nhân viên bảo vệ: trực cổng.^3. Tổ trưởng chuyên môn: dự giờ.|Hiệu trưởng#Nhân viên bảo vệ#Tổ trưởng chuyên môn
                    1. Ban Giám hiệu: chỉ đạo.^2. Cấp dưỡng: giữ bếp sạch.^3. Cha mẹ học sinh: ký cam kết.|Ban Giám hiệu#Cấp dưỡng#Cha mẹ học sinh
                    1. Trưởng thôn: họp dân.^2. Bí thư chi bộ: nhắc đảng viên.^3. Già làng, người có uy tín: hòa giải.|Trưởng thôn#Bí thư chi bộ#Già làng, người có uy tín
                    1. Phòng Tham mưu: đầu mối.^2. Đội Cảnh sát điều tra: xử lý.^3. Công an các xã: nắm tình hình.|Phòng Tham mưu#Đội Cảnh sát điều tra#Công an các xã
                    a) Công chức Tư pháp - Hộ tịch: tư vấn.^b) Kế toán: cấp tiền.^c) Trạm trưởng Trạm Y tế: khám.|Công chức Tư pháp - Hộ tịch#Kế toán#Trạm trưởng Trạm Y tế
                    """)
    void aShortDutyOfAPersonOrAnOfficeCounts(String lines, String expected) {
        assertThat(ShortPlans.withDuties(lines.replace('^', '\n')).organisations())
                .extracting(BodyDuty::name)
                .containsExactly(expected.split("#"));
    }

    @Test
    void aDutyBelowALongNameIsNotPartOfTheName() {
        List<BodyDuty> bodies = ShortPlans.withDuties("""
                        1. Sở Tư pháp
                        Hướng dẫn trợ giúp pháp lý cho người bị bạo lực và người thân của họ ở xã.
                        2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Liên hiệp Phụ nữ tỉnh Bình Nguyên
                        Chỉ đạo các cấp hội vận động hội viên ký cam kết và giám sát việc thực hiện ở xã.
                        3. Ủy ban nhân dân các xã, phường
                        Tổ chức gặp gỡ từng hộ, lập danh sách và cử người theo dõi trong suốt cả năm.""").organisations();
        assertThat(bodies)
                .extracting(BodyDuty::name)
                .containsExactly(
                        "Sở Tư pháp",
                        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Liên hiệp Phụ nữ tỉnh Bình Nguyên",
                        "Ủy ban nhân dân các xã, phường");
    }

    @Test
    void courtsAndStandingOfficesKeepTheirFullNames() {
        assertThat(ShortPlans.withDuties("""
                        1. Sở Nội vụ - Cơ quan Thường trực Ban
                        Theo dõi, đôn đốc.
                        2. Đề nghị Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh xét xử nghiêm các vụ án.
                        3. Các tổ hòa giải: can ngăn kịp thời.""").organisations())
                .extracting(BodyDuty::name)
                .containsExactly(
                        "Sở Nội vụ - Cơ quan Thường trực Ban",
                        "Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh",
                        "Các tổ hòa giải");
    }

    @Test
    void aNameContainingAVerbIsReadWhole() {
        assertThat(ShortPlans.withDuties("""
                        1. Phòng Tư vấn - Trợ giúp: trực máy ngày đêm.
                        2. Ban Chỉ đạo Chương trình mục tiêu quốc gia tỉnh bố trí vốn cho nhà tạm lánh.
                        3. Ủy ban bầu cử tỉnh: bảo đảm tỷ lệ nữ.
                        4. Sở Y tế trình UBND tỉnh danh sách.""").organisations())
                .extracting(BodyDuty::name)
                .containsExactly(
                        "Phòng Tư vấn - Trợ giúp",
                        "Ban Chỉ đạo Chương trình mục tiêu quốc gia tỉnh",
                        "Ủy ban bầu cử tỉnh",
                        "Sở Y tế");
    }

    @Test
    void aClosingParagraphIsNotADutyOfTheLastBody() {
        List<BodyDuty> bodies = ShortPlans.withDuties("""
                        1. Sở Y tế
                        Khám, điều trị.
                        2. Sở Tư pháp
                        Trợ giúp pháp lý.
                        UBND tỉnh yêu cầu các đơn vị triển khai thực hiện, báo cáo kết quả về UBND tỉnh trước ngày 20/11/2025./.""").organisations();
        assertThat(bodies.getLast().duties()).containsExactly("Trợ giúp pháp lý");
    }

    @Test
    void anUnknownNameInTheListOfBodiesIsABody() {
        assertThat(ShortPlans.withDuties(
                                "1. Ban Giám hiệu\n- Kiểm tra.\n2. Bảo vệ\n- Trực cổng.\n3. Giáo viên chủ nhiệm\n- Gặp phụ huynh.")
                        .organisations())
                .extracting(BodyDuty::name)
                .containsExactly("Ban Giám hiệu", "Bảo vệ", "Giáo viên chủ nhiệm");
    }

    @Test
    void aWrappedBoldHeadingIsOneName() {
        List<BodyDuty> bodies = ShortPlans.withDuties("""
                        **1. Đề nghị Ủy ban Mặt trận
                        Tổ quốc Việt Nam tỉnh, Hội Nông dân, Hội**

                        **Người cao tuổi tỉnh**

                        - Giám sát việc thực hiện.

                        **2. Tòa án nhân dân tỉnh, Viện kiểm sát nhân
                        dân tỉnh**

                        - Xét xử.""").organisations();
        assertThat(bodies)
                .extracting(BodyDuty::name)
                .containsExactly(
                        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Nông dân, Hội Người cao tuổi tỉnh",
                        "Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh");
        assertThat(bodies).extracting(BodyDuty::requested).containsExactly(true, false);
        assertThat(bodies.getFirst().duties()).containsExactly("Giám sát việc thực hiện");
    }
}
