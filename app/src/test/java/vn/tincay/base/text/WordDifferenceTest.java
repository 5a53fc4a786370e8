package vn.tincay.base.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "Một hai ba, Một hai ba, Một hai ba",
        "Một hai ba, Một ba, 'Một [-hai -]ba'",
        "Một ba, Một hai ba, 'Một [+hai +]ba'",
        "Đã mở 3 lớp, Đã mở 5 lớp, 'Đã mở [-3 -][+5 +]lớp'",
        "'', Mới, '[+Mới+]'",
        "Cũ, '', '[-Cũ-]'"
    })
    void namesRemovedAndAddedWords(String before, String after, String expected) {
        assertThat(written(before, after)).isEqualTo(expected);
    }

    @Test
    void keepsUnchangedParagraphs() {
        assertThat(written("Một.\nHai.\nBa.", "Một.\nBa.\nBốn.")).isEqualTo("Một.\n[-Hai.\n-]Ba.[+\nBốn.+]");
    }

    @Test
    void bothTextsCanBeReadFromThePieces() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var before = randomText(random);
            var after = randomText(random);
            var pieces = WordDifference.between(before, after).pieces();
            assertThat(pieces.stream()
                            .filter(piece -> piece.kind() != WordDifference.Kind.ADDED)
                            .map(WordDifference.Piece::text)
                            .collect(Collectors.joining()))
                    .isEqualTo(before);
            assertThat(pieces.stream()
                            .filter(piece -> piece.kind() != WordDifference.Kind.REMOVED)
                            .map(WordDifference.Piece::text)
                            .collect(Collectors.joining()))
                    .isEqualTo(after);
        }
    }

    @Test
    void comparesTheLongestNarrativesQuickly() {
        var before = "một hai ".repeat(4_000);
        var after = "ba bốn năm ".repeat(3_000);
        assertTimeout(Duration.ofSeconds(2), () -> WordDifference.between(before, after));
    }

    private static String randomText(Random random) {
        return random.ints(random.nextInt(12), 0, 5)
                .mapToObj(number -> new String[] {"một ", "hai ", "ba", "\n", " "}[number])
                .collect(Collectors.joining());
    }

    private static String written(String before, String after) {
        return WordDifference.between(before, after).pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "-]";
                    case ADDED -> "[+" + piece.text() + "+]";
                })
                .collect(Collectors.joining());
    }
}
