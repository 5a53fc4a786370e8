package vn.tincay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceCaseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PHÒNG NGỪA VÀ ỨNG PHÓ VỚI BẠO LỰC TRÊN CƠ SỞ GIỚI NĂM 2026 | Phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026
            PHÒNG NGỪA BẠO LỰC VỚI PHỤ NỮ TRÊN ĐỊA BÀN TỈNH AN PHÚ GIAI ĐOẠN 2026 - 2030 | Phòng ngừa bạo lực với phụ nữ trên địa bàn tỉnh An Phú giai đoạn 2026 - 2030
            TRỢ GIÚP NGƯỜI BỊ BẠO LỰC TẠI PHƯỜNG TÂN HÒA, THÀNH PHỐ AN SƠN | Trợ giúp người bị bạo lực tại phường Tân Hòa, thành phố An Sơn
            TRỢ GIÚP XÃ HỘI CHO NGƯỜI BỊ BẠO LỰC Ở CƠ SỞ | Trợ giúp xã hội cho người bị bạo lực ở cơ sở
            THỰC HIỆN KH 12/KH-UBND VỀ PHÒNG NGỪA BẠO LỰC | Thực hiện KH 12/KH-UBND về phòng ngừa bạo lực
            """)
    void convertsATitleFromCapitalsWhereNamesAreKnown(String written, String expected) {
        assertThat(SentenceCase.of(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện Chương trình phòng ngừa bạo lực tỉnh An Phú",
                "PHỐI HỢP GIỮA CÔNG AN VÀ HỘI LIÊN HIỆP PHỤ NỮ NĂM 2026",
                "TRIỂN KHAI LUẬT PHÒNG, CHỐNG BẠO LỰC GIA ĐÌNH",
                "TRỢ GIÚP TẠI XÃ AN PHÚ ĐÔNG BẮC SƠN TRÀ"
            })
    void keepsTheOriginalTitleWhereNamesAreUnknown(String written) {
        assertThat(SentenceCase.of(written)).isEqualTo(written);
    }
}
