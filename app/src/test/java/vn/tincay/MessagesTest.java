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

    static Stream<Path> vietnamese() {
        return Sources.under(FOLDER, ".properties").stream()
                .filter(file -> !file.toString().endsWith("_en.properties"));
    }

    @ParameterizedTest
    @MethodSource("vietnamese")
    void englishHasTheSameKeysAndPlaces(Path file) throws IOException {
        var vi = read(file);
        var en = read(english(file));
        assertThat(en.stringPropertyNames()).as("keys").containsExactlyInAnyOrderElementsOf(vi.stringPropertyNames());
        for (var key : vi.stringPropertyNames()) {
            assertThat(places(en.getProperty(key))).as("places of " + key).isEqualTo(places(vi.getProperty(key)));
            assertThat(vi.getProperty(key)).as(key).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("vietnamese")
    void keysBeginWithTheirRoom(Path file) throws IOException {
        var room = file.getFileName().toString().replace(".properties", "");
        assertThat(read(file).stringPropertyNames()).allMatch(key -> key.startsWith(room + "."));
    }

    @ParameterizedTest
    @MethodSource("vietnamese")
    void wordsPutSurvivorsFirst(Path file) throws IOException {
        for (var text : read(file).values()) {
            assertThat(text.toString().toLowerCase(java.util.Locale.ROOT)).doesNotContain("nạn nhân");
        }
        for (var text : read(english(file)).values()) {
            assertThat(text.toString().toLowerCase(java.util.Locale.ROOT)).doesNotContain("victim");
        }
    }

    @ParameterizedTest
    @MethodSource("vietnamese")
    void apostrophesAreTypeset(Path file) throws IOException {
        for (var text : List.of(read(file), read(english(file)))) {
            assertThat(text.values())
                    .as("the format of messages would swallow a straight quote; write ’")
                    .noneMatch(value -> value.toString().contains("'"));
        }
    }

    /** A number that has singular and plural in one message has them in all: "1 agencies" never appears. */
    @Test
    void countsAreCorrectInEnglish() throws IOException {
        var choice = Pattern.compile("\\{\\d,choice,(?:[^{}]|\\{\\d})*}");
        var plural = Pattern.compile("0#\\{\\d} ([a-z ]+)\\|");
        var counted = new TreeSet<String>();
        var bare = new ArrayList<String>();
        for (var file : vietnamese().toList()) {
            for (var text : read(english(file)).values()) {
                plural.matcher(text.toString()).results().forEach(match -> counted.add(match.group(1)));
                bare.add(choice.matcher(text.toString()).replaceAll(""));
            }
        }
        assertThat(counted).contains("agencies", "days");
        var nouns = Pattern.compile("\\{\\d} (" + String.join("|", counted) + ")\\b");
        assertThat(bare.stream().filter(text -> nouns.matcher(text).find())).isEmpty();
    }

    @Test
    void everyWordThePagesAskForExists() throws IOException {
        var known = new TreeSet<String>();
        for (var file : vietnamese().toList()) {
            known.addAll(read(file).stringPropertyNames());
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

    private static Path english(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".properties", "_en.properties"));
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Sources.text(file)));
        return properties;
    }

    private static String places(String text) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(text)
                .results()
                .map(place -> place.group(1))
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }
}
