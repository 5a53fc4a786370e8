package vn.tincay.reader.facts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tincay.reader.composed.ShortPlans;
import vn.tincay.reader.plan.head.Signer;

/** Names, offices and authority of signers, as in signatures of real papers. */
@Tag("rule")
class SignerReadingTest {
    private static final String DEPUTY = "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n";

    @Test
    void anAuthorityMayWrapBeforeItsLastShortWord() {
        assertThat(signer("TM. BAN VÌ SỰ TIẾN BỘ CỦA PHỤ\nNỮ\nTRƯỞNG BAN\n\nLò Thị Mai"))
                .isEqualTo(new Signed("Lò Thị Mai", "Trưởng ban", "TM. BAN VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ"));
    }

    @Test
    void aWrappedOfficeTitleIsNoName() {
        assertThat(signer("TM. BAN CHỈ ĐẠO\nPHÓ TRƯỞNG BAN\nGIÁM ĐỐC SỞ VĂN HÓA, THỂ\nTHAO VÀ DU LỊCH\nLò Thị Mai"))
                .isEqualTo(new Signed(
                        "Lò Thị Mai", "Phó Trưởng ban, Giám đốc Sở Văn hóa, Thể thao và Du lịch", "TM. BAN CHỈ ĐẠO"));
    }

    /** Papers of small offices have no list of recipients above the signature. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TRƯỞNG CÔNG AN XÃ|Thiếu tá Y Blơm Niê|Y Blơm Niê|Trưởng Công an xã
                    GIÁM ĐỐC SỞ Y TẾ|Ma Thị Then|Ma Thị Then|Giám đốc Sở Y tế
                    CHỦ TỊCH UBND XÃ|Vừ A Sinh|Vừ A Sinh|Chủ tịch UBND xã
                    """)
    void anOfficeTitleWithItsBodySignsWithoutRecipients(String office, String line, String name, String title) {
        Signer signer = requireNonNull(
                ShortPlans.read(ShortPlans.HEAD + "II. KINH PHÍ\nNgân sách tỉnh.\n\n" + office + "\n\n" + line + "\n")
                        .header()
                        .signer());
        assertThat(signer.name()).isEqualTo(name);
        assertThat(signer.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trương Văn Quyền",
                "Chu Tịch Dương",
                "Phó Đức Phương",
                "Bí Văn Lượng",
                "Thủ Thị Nga",
                "Giám Thị Lành",
                "Viên Đình Thư",
                "Chánh Văn Tịnh",
                "Tổng Thị Hiền",
                "Chủ Thị Kiều",
                "Quyền Văn Minh",
                "Ông Thị Ngọc",
                "Bá Văn Sở",
                "Bà Thị Lài",
                "Ban Thị Xuân",
                "Cục Thị Na",
                "Vụ A Dơ",
                "Kso Phước",
                "H'Yim Kđoh",
                "Công Tằng Tôn Nữ Mai Lan"
            })
    void aFamilyNameThatResemblesAnOfficeTitleIsAName(String name) {
        assertThat(signer(DEPUTY + name))
                .isEqualTo(new Signed(name, "Phó Chủ tịch", "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    TM. BAN THƯỜNG VỤ/PHÓ BÍ THƯ THƯỜNG TRỰC/Bí Thị Hải Yến|Bí Thị Hải Yến|Phó Bí thư Thường trực|TM. BAN THƯỜNG VỤ
                    KT. GIÁM ĐỐC/PHÓ GIÁM ĐỐC/Thượng tá Trương Bá Lộc|Trương Bá Lộc|Phó Giám đốc|KT. GIÁM ĐỐC
                    KT. TRƯỞNG PHÒNG/PHÓ TRƯỞNG PHÒNG/Giám Văn Bích|Giám Văn Bích|Phó Trưởng phòng|KT. TRƯỞNG PHÒNG
                    TUQ. CHỦ TỊCH/CHÁNH VĂN PHÒNG/Chánh Quang Tú|Chánh Quang Tú|Chánh Văn phòng|TUQ. CHỦ TỊCH
                    TL. CHỦ TỊCH/GIÁM ĐỐC SỞ NỘI VỤ/Trương Hoài Phong|Trương Hoài Phong|Giám đốc Sở Nội vụ|TL. CHỦ TỊCH
                    HIỆU TRƯỞNG/(Ký, đóng dấu)/Trương Thị Lệ Thủy|Trương Thị Lệ Thủy|Hiệu trưởng|-
                    Chủ tịch/(Đã ký)/Nguyễn Văn Thủ|Nguyễn Văn Thủ|Chủ tịch|-
                    KT. CHỦ TỊCH/PHÓ CHỦ TỊCH/Đã ký: Viên Thị Chức|Viên Thị Chức|Phó Chủ tịch|KT. CHỦ TỊCH
                    TỔNG PHỤ TRÁCH/Tạ Thị Nụ|Tạ Thị Nụ|Tổng phụ trách|-
                    TM. CHI HỘI/CHI HỘI TRƯỞNG/Lù Thị Én|Lù Thị Én|Chi hội trưởng|TM. CHI HỘI
                    TM. ỦY BAN NHÂN DÂN/CHỦ TỊCH/TRƯƠNG THỊ MỸ HOA|Trương Thị Mỹ Hoa|Chủ tịch|TM. ỦY BAN NHÂN DÂN
                    """)
    void readsNameOfficeTitleAndAuthority(String lines, String name, String title, @Nullable String authority) {
        String signature = lines.replaceAll("(?<! )/(?! )", "\n");
        assertThat(signer(signature)).isEqualTo(new Signed(name, title, authority));
    }

    @Test
    void aDigitalSignatureStampIsNoOfficeTitle() {
        String stamped =
                "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nKý bởi: Ủy ban nhân dân tỉnh Bình Nguyên\nCơ quan: Tỉnh Bình Nguyên\n"
                        + "Thời gian ký: 14/05/2025 16:20:11 +07:00\n\nTrương Gia Hân";
        assertThat(signer(stamped)).isEqualTo(new Signed("Trương Gia Hân", "Chủ tịch", "TM. ỦY BAN NHÂN DÂN"));
    }

    @Test
    void theApproverSignsAndTheDrafterDoesNot() {
        String both = "NGƯỜI LẬP KẾ HOẠCH\n\nMa Thị Xuyến\n\nDUYỆT CỦA HIỆU TRƯỞNG\n\nPhó Thị Hồng";
        assertThat(signer(both)).isEqualTo(new Signed("Phó Thị Hồng", "Hiệu trưởng", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PHỤ LỤC I\n\nVỊ TRÍ\nĐẶT HÒM THƯ",
                "Phụ lục\nDANH SÁCH XÃ ĐIỂM\n(Kèm theo Kế hoạch)\n1. Xã An Lạc",
                "PHỤ LỤC 1\n\nCHỈ TIÊU\nGIAO CHO CÁC XÃ",
                "BIỂU SỐ 01\nKINH PHÍ THỰC HIỆN",
                "DANH MỤC\nMÔ HÌNH ĐIỂM",
                "LỊCH TUẦN\nSinh Hoạt Chủ Đề",
                "Phụ lục II\nKhung Theo Dõi\n(Ban hành kèm theo Kế hoạch)",
                "……………………\n\nMẪU SỐ 1\nPHIẾU ĐĂNG KÝ",
                ""
            })
    void anUnsignedDraftTakesNoNameFromItsAnnex(String annex) {
        assertThat(signer("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n" + annex))
                .isEqualTo(new Signed(null, "Phó Giám đốc", "KT. GIÁM ĐỐC"));
    }

    private record Signed(
            @Nullable String name,
            @Nullable String title,
            @Nullable String authority) {}

    private static Signed signer(String signature) {
        Signer signer =
                requireNonNull(ShortPlans.withSignature(signature).header().signer());
        return new Signed(signer.name(), signer.title(), signer.authority());
    }
}
