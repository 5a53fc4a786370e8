package vn.tincay.access.proof.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules(Set.of("Cà Mau", "Cần Thơ", "Ninh Kiều", "Hà Nội"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678",
                "123456789",
                "87654321",
                "11111111",
                "abcabcabc",
                "qwertyui",
                "1q2w3e4r",
                "1234qwer",
                "qwerty123456",
                "asdf1234",
                "password",
                "Password1",
                "P@ssw0rd",
                "p4ssw0rd!",
                "passwordpassword",
                "matkhau123",
                "Mật khẩu 1",
                "Tin Cậy 2026",
                "tincay@123",
                "Cà Mau 2025",
                "CanTho@2024",
                "ninhkieu1",
                "25121980",
                "1980-12-25",
                "anhyeuem",
                "AnhYeuEm1314",
                "admin@123",
                "welcome2025",
                "ubndxa2025",
                "iloveyou1",
                "zxcvbnm,",
                "!!!!!!!!",
                "vietnam1975",
                "hanoi@2025"
            })
    void refusesCommonPasswords(String password) {
        assertThat(rules.check("password", password, "hoa", "Nguyễn Thị Hòa"))
                .as(password)
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bốn con trâu xanh",
                "lua chin vang dong",
                "xe đạp cũ màu tím",
                "tGv9!kQ2",
                "khoai lang nuong 7",
                "mưa rơi trên mái tôn",
                "4kd8-slw2",
                "meo ngu trua"
            })
    void requiresNoMixtureOfCharacters(String password) {
        assertThat(rules.check("password", password, "hoa", "Nguyễn Thị Hòa"))
                .as(password)
                .isEmpty();
    }

    @Test
    void acceptsEightToTwoHundredCharacters() {
        assertThat(rules.check("password", "tGv9!kQ", "hoa", "Hòa")).isPresent();
        assertThat(rules.check("password", "tGv9!kQz", "hoa", "Hòa")).isEmpty();
        assertThat(rules.check("password", "xe đạp cũ ".repeat(20), "hoa", "Hòa"))
                .isEmpty();
        assertThat(rules.check("password", "xe đạp cũ ".repeat(20) + "x", "hoa", "Hòa"))
                .isPresent();
    }

    @Test
    void refusesTheNameAndLoginOfTheAccount() {
        assertThat(rules.check("password", "nguyenthihoa1", "hoa.nt", "Nguyễn Thị Hòa"))
                .isPresent();
        assertThat(rules.check("password", "le.van.tam99", "le.van.tam@sonoivu.vn", "Lê Văn Tám"))
                .isPresent();
    }

    /** More than 3,000 common ways to disguise a common word as a password. */
    @Test
    void refusesCommonWordsInTheirUsualVariations() {
        var tried = new ArrayList<String>();
        var missed = new ArrayList<String>();
        for (var word : List.of(
                "matkhau",
                "password",
                "tincay",
                "anhyeuem",
                "iloveyou",
                "vietnam",
                "quantri",
                "baocao",
                "hanoi",
                "cantho",
                "congan",
                "welcome",
                "phunu",
                "nguyenvan",
                "dangnhap",
                "letmein",
                "superman",
                "football",
                "sunshine",
                "hanhphuc",
                "giadinh",
                "kehoach",
                "admin",
                "master",
                "dragon",
                "monkey",
                "princess",
                "binhdang",
                "saigon",
                "doraemon",
                "thongke",
                "toiyeuvietnam")) {
            var capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
            for (var form : List.of(
                    word,
                    capital,
                    word.toUpperCase(java.util.Locale.ROOT),
                    word.replace('a', '@'),
                    word.replace('o', '0'))) {
                for (var end : List.of(
                        "1", "12", "123", "1234", "12345", "123456", "!", "@", "@123", "#1", "2023", "2024", "2025",
                        "2026", "@2025", "88", "99", "1990", "!!!", ".", "*")) {
                    var password = form + end;
                    if (password.length() >= PasswordRules.SHORTEST) {
                        tried.add(password);
                        if (!rules.isEasilyGuessed(password)) {
                            missed.add(password);
                        }
                    }
                }
            }
        }
        assertThat(tried.size()).isGreaterThan(3000);
        assertThat(missed).isEmpty();
    }
}
