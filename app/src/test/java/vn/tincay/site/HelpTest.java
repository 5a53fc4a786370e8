package vn.tincay.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Buttons named in the help exist with exactly that label. */
class HelpTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void usesTheNamesOfButtonsAndPages(String language) throws IOException {
        var words = new Properties();
        try (var files = Files.newDirectoryStream(MESSAGES, "*.properties")) {
            for (var file : files) {
                if (file.toString().endsWith("_en.properties") != language.isEmpty()) {
                    words.load(Files.newBufferedReader(file, StandardCharsets.UTF_8));
                }
            }
        }
        var named = words.stringPropertyNames().stream()
                .filter(key -> key.startsWith("site.help."))
                .flatMap(key -> QUOTED.matcher(words.getProperty(key)).results())
                .map((MatchResult quoted) -> quoted.group(1));
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(words.values()).contains(name));
    }
}
