package vn.tincay.document.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;

class DocumentSymbolTest {

    @ParameterizedTest
    @CsvSource({
        "PEOPLES_COMMITTEE, UBND tỉnh Cà Mau, PLAN, KH-UBND",
        "PEOPLES_COMMITTEE, UBND xã Cẩm Tân, LETTER, UBND",
        "DEPARTMENT, Sở Nội vụ, REPORT, BC-SNV",
        "DEPARTMENT, Sở LĐTBXH, PLAN, KH-SLĐTBXH",
        "DEPARTMENT, Sở GD&ĐT, PLAN, KH-SGDĐT",
        "DEPARTMENT, Sở Y tế, DECISION, QĐ-SYT",
        "COMMUNE_OFFICE, Phòng VH-XH, REPORT, BC-PVHXH",
        "HEALTH, Trạm Y tế, REPORT, BC-TYT",
        "WOMENS_UNION, Hội LHPN, PROGRAMME, CTr-HLHPN",
    })
    void comesFromTypeAndAgency(AgencyKind kind, String name, DocumentType type, String symbol) {
        var agency = new Agency(
                Agency.idOf("x"),
                "x",
                kind,
                Agency.Level.PROVINCE,
                name,
                name,
                null,
                null,
                LocalDate.MIN,
                null,
                null,
                null);
        assertThat(DocumentSymbol.of(type, agency)).isEqualTo(symbol);
    }

    @ParameterizedTest
    @CsvSource({"1, 01/KH-UBND", "9, 09/KH-UBND", "10, 10/KH-UBND", "174, 174/KH-UBND"})
    void numbersBelowTenHaveALeadingZero(int number, String written) {
        assertThat(DocumentSymbol.written(number, "KH-UBND")).isEqualTo(written);
    }
}
