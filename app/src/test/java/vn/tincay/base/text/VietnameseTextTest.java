package vn.tincay.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {

    @ParameterizedTest
    @CsvSource({
        "Hòa Bình, hoa binh",
        "Hoà Bình, hoa binh",
        "Thuỷ Nguyên, thuy nguyen",
        "Thủy Nguyên, thuy nguyen",
        "ĐẮK LẮK, dak lak",
        "Ðồng Nai, dong nai",
        "đồng nai, dong nai",
        "Ea H’Leo, ea hleo",
        "Ea H'Leo, ea hleo",
        "Chân Mây - Lăng Cô, chan may lang co",
        "'  Thị   trấn  Ba Chẽ ', thi tran ba che",
        "Phường 14, phuong 14",
        "TP.HCM, tp hcm",
        "Ơn Ư Ỡ Ự, on u o u",
        "'', ''"
    })
    void removesDiacritics(String text, String folded) {
        assertThat(VietnameseText.fold(text)).isEqualTo(folded);
        assertThat(VietnameseText.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(folded);
        assertThat(VietnameseText.fold(folded)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Hòa, Hoà, true",
        "thủy, Thuỷ, true",
        "Khỏe, khoẻ, true",
        "Phú Thạnh, Phú Thành, false",
        "Hòa, Hoa, false",
        "Đồng, Dồng, false",
        "M'Drắk, M’Drắk, true",
    })
    void distinguishesSpellingsButNotTonePlacement(String one, String other, boolean same) {
        assertThat(VietnameseText.spelling(one).equals(VietnameseText.spelling(other)))
                .isEqualTo(same);
    }

    @Test
    void tidyComposesLettersAndJoinsSpaces() {
        assertThat(VietnameseText.tidy("  Xa\u0303\u00a0 Ba  Che\u0303 ")).isEqualTo("Xã Ba Chẽ");
    }

    @Test
    void sortsLikeADictionary() {
        var sorted = List.of(
                "An Giang",
                "Ăn",
                "Âu",
                "Bắc Ninh",
                "Cà Mau",
                "Cần Thơ",
                "Da",
                "Đà Nẵng",
                "Đắk Lắk",
                "Điện Biên",
                "Hà Nội",
                "Ma",
                "Mà",
                "Mả",
                "Mã",
                "Má",
                "Mạ",
                "Phường 2",
                "Phường 10",
                "Tây Ninh",
                "Thanh Hóa",
                "Ưng");
        var shuffled = new java.util.ArrayList<>(sorted);
        java.util.Collections.shuffle(shuffled, new java.util.Random(7));
        shuffled.sort(VietnameseText.order());
        assertThat(shuffled).isEqualTo(sorted);
    }
}
