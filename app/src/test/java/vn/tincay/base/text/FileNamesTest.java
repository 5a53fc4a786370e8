package vn.tincay.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "a\\b\\c.pdf, c.pdf",
        "'  .hidden. ', hidden",
        "'', tep",
        "'a\u202Egpj.exe', agpj.exe"
    })
    void replacesForbiddenCharacters(String sent, String shown) {
        assertThat(FileNames.clean(sent)).isEqualTo(shown);
    }
}
