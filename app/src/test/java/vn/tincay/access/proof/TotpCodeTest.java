package vn.tincay.access.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpCodeTest {

    /** The test vectors of RFC 6238, appendix B: the last six digits of the SHA-1 column. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void matchesTheTestVectorsOfTheStandard(long second, String code) {
        var secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
        assertThat(TotpCode.at(secret, TotpCode.step(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }
}
