package vn.tincay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages are complete, agree with each other, and have every message that the pages use. */
@Tag("structure")
class MessagesTest {

    static final Path FOLDER = Sources.MAIN.resolve("resources/messages");

    static Stream<Path> vietnameseFiles() {
        return Sources.under(FOLDER, ".properties").stream()
                .filter(file -> !file.toString().endsWith("_en.properties"));
    }

    @ParameterizedTest
    @MethodSource("vietnameseFiles")
    void englishHasTheSameKeysAndPlaceholders(Path file) throws IOException {
        var vi = readProperties(file);
        var en = readProperties(englishFileOf(file));
        assertThat(en.stringPropertyNames()).as("keys").containsExactlyInAnyOrderElementsOf(vi.stringPropertyNames());
        for (var key : vi.stringPropertyNames()) {
            assertThat(placeholders(en.getProperty(key)))
                    .as("places of " + key)
                    .isEqualTo(placeholders(vi.getProperty(key)));
            assertThat(vi.getProperty(key)).as(key).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("vietnameseFiles")
    void keysBeginWithTheirRoom(Path file) throws IOException {
        var room = file.getFileName().toString().replace(".properties", "");
        assertThat(readProperties(file).stringPropertyNames()).allMatch(key -> key.startsWith(room + "."));
    }

    @ParameterizedTest
    @MethodSource("vietnameseFiles")
    void wordsPutSurvivorsFirst(Path file) throws IOException {
        for (var text : readProperties(file).values()) {
            assertThat(text.toString().toLowerCase(java.util.Locale.ROOT)).doesNotContain("nạn nhân");
        }
        for (var text : readProperties(englishFileOf(file)).values()) {
            assertThat(text.toString().toLowerCase(java.util.Locale.ROOT)).doesNotContain("victim");
        }
    }

    @ParameterizedTest
    @MethodSource("vietnameseFiles")
    void apostrophesAreTypeset(Path file) throws IOException {
        for (var text : List.of(readProperties(file), readProperties(englishFileOf(file)))) {
            assertThat(text.values())
                    .as("the format of messages would swallow a straight quote; write ’")
                    .noneMatch(value -> value.toString().contains("'"));
        }
    }

    /**
     * An English noun with a singular and a plural form in one message has both in every message, so "1 agencies" never
     * appears.
     */
    @Test
    void countsAreCorrectInEnglish() throws IOException {
        var choice = Pattern.compile("\\{\\d,choice,(?:[^{}]|\\{\\d})*}");
        var plural = Pattern.compile("0#\\{\\d} ([a-z ]+)\\|");
        var counted = new TreeSet<String>();
        var bare = new ArrayList<String>();
        for (var file : vietnameseFiles().toList()) {
            for (var text : readProperties(englishFileOf(file)).values()) {
                plural.matcher(text.toString()).results().forEach(match -> counted.add(match.group(1)));
                bare.add(choice.matcher(text.toString()).replaceAll(""));
            }
        }
        assertThat(counted).contains("agencies", "days");
        var nouns = Pattern.compile("\\{\\d} (" + String.join("|", counted) + ")\\b");
        assertThat(bare.stream().filter(text -> nouns.matcher(text).find())).isEmpty();
    }

    @Test
    void everyMessageThePagesUseExists() throws IOException {
        var known = new TreeSet<String>();
        for (var file : vietnameseFiles().toList()) {
            known.addAll(readProperties(file).stringPropertyNames());
        }
        var pattern = Pattern.compile("ui\\.t\\(\"([a-z][\\w.-]+)\"[,)]");
        for (var template : Sources.under(Sources.MAIN.resolve("jte"), ".jte")) {
            var matcher = pattern.matcher(Sources.text(template));
            while (matcher.find()) {
                var key = matcher.group(1);
                assertThat(known.contains(key) || known.stream().anyMatch(one -> one.startsWith(key + ".")))
                        .as(template + " asks for " + key)
                        .isTrue();
            }
        }
    }

    private static Path englishFileOf(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".properties", "_en.properties"));
    }

    private static Properties readProperties(Path file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Sources.text(file)));
        return properties;
    }

    private static String placeholders(String text) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(text)
                .results()
                .map(place -> place.group(1))
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }
}
