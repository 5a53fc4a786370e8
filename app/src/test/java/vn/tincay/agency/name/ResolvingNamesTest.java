package vn.tincay.agency.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.RegisterOfAgencies;

class ResolvingNamesTest {

    final Agencies agencies = new Agencies(RegisterOfAgencies.SQL);
    final ResolvingNames resolving = new ResolvingNames(agencies, RegisterOfAgencies.UNITS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Issued by | on | written | means
                "ubnd.92-2025 | 2024-04-10 | Sở Lao động - Thương binh và Xã hội | so-ldtbxh.92-2025",
                "ubnd.92-2025 | 2024-04-10 | Sở LĐTB&XH | so-ldtbxh.92-2025",
                "ubnd.92-2025 | 2024-04-10 | Sở Văn hóa, Thể thao và Du lịch thành phố | so-vhttdl.92-2025",
                "ubnd.92-2025 | 2024-04-10 | Đề nghị Hội LHPN thành phố | lhpn.92-2025",
                "ubnd.92-2025 | 2024-04-10 | UBND quận Ninh Kiều | ubnd.916-2025",
                "ubnd.92 | 2026-02-05 | Sở Nội vụ | so-noi-vu.92",
                "ubnd.92 | 2026-02-05 | Công an thành phố | cong-an.92",
                "ubnd.92 | 2026-02-05 | Ủy ban MTTQ Việt Nam thành phố Cần Thơ | mttq.92",
                "ubnd.92 | 2026-02-05 | Bộ Nội vụ | bo-noi-vu",
                "ubnd.92 | 2026-02-05 | UBND phường Ninh Kiều | ubnd.31135",
                "ubnd.31135 | 2026-02-05 | Phòng VH-XH | phong-vhxh.31135",
                "ubnd.31135 | 2026-02-05 | Công an phường | cong-an.31135",
                "ubnd.31135 | 2026-02-05 | Văn phòng HĐND & UBND | vp.31135",
                "ubnd.31135 | 2026-02-05 | UBND thành phố | ubnd.92",
                "so-noi-vu.96 | 2026-02-05 | Ủy ban nhân dân tỉnh | ubnd.96",
                "so-noi-vu.96 | 2026-02-05 | UBND tỉnh Cà Mau | ubnd.96",
            })
    void aNameMatchesOneAgency(String issuer, LocalDate day, String written, String code) {
        var resolution = resolve(issuer, written, day);
        assertThat(resolution.meaning()).as(resolution.toString()).isEqualTo(Resolution.Meaning.ONE);
        assertThat(resolution.candidates().getFirst().agency().code()).isEqualTo(code);
        assertThat(resolution.isCertain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ubnd.92-2025 | 2024-04-10 | UBND quận, huyện | 9 | ubnd",
                "so-ldtbxh.14-2025 | 2024-04-10 | Phòng Lao động - Thương binh và Xã hội các huyện, thành phố | 12 |"
                        + " phong-ldtbxh",
                "ubnd.92 | 2026-02-05 | Ủy ban nhân dân các xã, phường | 103 | ubnd",
                "ubnd.92 | 2026-02-05 | UBND cấp xã | 103 | ubnd",
            })
    void aGroupNameMatchesAllItsAgencies(String issuer, LocalDate day, String written, int count, String body) {
        var resolution = resolve(issuer, written, day);
        assertThat(resolution.meaning()).as(resolution.toString()).isEqualTo(Resolution.Meaning.ALL);
        assertThat(resolution.candidates())
                .hasSize(count)
                .allSatisfy(candidate -> assertThat(candidate.agency().body()).isEqualTo(body));
    }

    @Test
    void aDissolvedAgencyIsFoundButUncertain() {
        var resolution = resolve("ubnd.92", "Sở Lao động - Thương binh và Xã hội", LocalDate.of(2026, 2, 5));
        assertThat(resolution.candidates().getFirst().agency().code()).isEqualTo("so-ldtbxh.92-2025");
        assertThat(resolution.candidates().getFirst().inForce()).isFalse();
        assertThat(resolution.isCertain()).isFalse();
    }

    @Test
    void anAgencyOfAnotherLevelIsUncertain() {
        var resolution = resolve("ubnd.31135", "Sở Y tế", LocalDate.of(2026, 2, 5));
        assertThat(resolution.candidates().getFirst().agency().code()).isEqualTo("so-y-te.92");
        assertThat(resolution.isCertain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Các sở", "Ban vì sự tiến bộ của phụ nữ", "Trưởng các thôn", "Nhà trường", "x"})
    void aNameWithoutMatchStaysUnknown(String written) {
        var resolution = resolve("ubnd.92", written, LocalDate.of(2026, 2, 5));
        assertThat(resolution.meaning()).isEqualTo(Resolution.Meaning.UNKNOWN);
        assertThat(resolution.isCertain()).isFalse();
    }

    private Resolution resolve(String issuer, String written, LocalDate day) {
        return resolving.resolve(written, agencies.byCode(issuer).orElseThrow(), day);
    }
}
