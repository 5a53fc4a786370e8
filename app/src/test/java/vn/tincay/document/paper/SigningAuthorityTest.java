package vn.tincay.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.agency.AgencyKind;

class SigningAuthorityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PEOPLES_COMMITTEE   | Ủy ban nhân dân phường Ninh Kiều              |                | TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH
            PEOPLES_COMMITTEE   | Ủy ban nhân dân tỉnh Cà Mau                   | Phó Chủ tịch   | TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH
            DEPARTMENT          | Sở Nội vụ thành phố Cần Thơ                   |                | GIÁM ĐỐC
            DEPARTMENT          | Sở Nội vụ thành phố Cần Thơ                   | Phó Giám đốc   | KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC
            DEPARTMENT          | Sở Y tế tỉnh Sơn La                           | Quyền Giám đốc | Q. GIÁM ĐỐC
            MINISTRY            | Bộ Nội vụ                                     | Thứ trưởng     | KT. BỘ TRƯỞNG / THỨ TRƯỞNG
            MINISTRY_DEPARTMENT | Vụ Công tác thanh niên và Bình đẳng giới      |                | VỤ TRƯỞNG
            MINISTRY_DEPARTMENT | Cục Bà mẹ và Trẻ em                           | Phó Cục trưởng | KT. CỤC TRƯỞNG / PHÓ CỤC TRƯỞNG
            DEPARTMENT          | Văn phòng Ủy ban nhân dân tỉnh Cà Mau         |                | CHÁNH VĂN PHÒNG
            COMMUNE_OFFICE      | Phòng Văn hóa - Xã hội xã Cẩm Tân             |                | TRƯỞNG PHÒNG
            POLICE              | Công an tỉnh Sơn La                           |                | GIÁM ĐỐC
            POLICE              | Công an xã Cẩm Tân                            |                | TRƯỞNG CÔNG AN XÃ
            POLICE              | Công an xã Cẩm Tân                            | Phó trưởng Công an xã | KT. TRƯỞNG CÔNG AN XÃ / PHÓ TRƯỞNG CÔNG AN XÃ
            WOMENS_UNION        | Hội Liên hiệp Phụ nữ tỉnh Cà Mau              |                | TM. BAN THƯỜNG VỤ / CHỦ TỊCH
            FATHERLAND_FRONT    | Ủy ban Mặt trận Tổ quốc Việt Nam xã Cẩm Tân   | Phó Chủ tịch   | TM. BAN THƯỜNG TRỰC / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH
            HEALTH              | Trạm Y tế phường Bình Thủy                    |                | TRƯỞNG TRẠM
            VILLAGE             | Thôn Cẩm Hoàng                                |                | TRƯỞNG THÔN
            OTHER               | Cộng đồng Minh Họa                            |                | THỦ TRƯỞNG CƠ QUAN
            """)
    void namesTheHeadOrTheDeputy(AgencyKind kind, String name, @Nullable String position, String lines) {
        assertThat(String.join(" / ", SigningAuthority.of(kind, name, position)))
                .isEqualTo(lines);
    }
}
