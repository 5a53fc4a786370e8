package vn.tincay.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class TypedTextTest {

    @Test
    void fullWidthFormsBecomePlain() {
        assertThat(TypedText.clean("１２／０３，５％　Ａ")).isEqualTo("12/03,5% A");
    }

    private static final String WORDS = "Tổ chức tư vấn cho người bị bạo lực";

    @Test
    void aTextOfNonBreakingSpacesIsEmpty() {
        assertThat(TypedText.clean("\u00a0 \u2007\t\u200b")).isEmpty();
        assertThat(TypedText.clean("12\u00a0")).isEqualTo("12\u00a0");
    }

    @Test
    void composesVietnameseLetters() {
        assertThat(TypedText.clean(Normalizer.normalize(WORDS, Normalizer.Form.NFD)))
                .isEqualTo(WORDS);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "\uF0B7 Phát tờ rơi", "• Phát tờ rơi"
            "\uF0A7 a", "• a"
            "\uF0D8 a", "• a"
            "\uF0FC a", "• a"
            "\uF02D a", "– a"
            "\u27A2 a", "• a"
            "\u2713\uFE0F a", "• a"
            "một\u2011hai", "một-hai"
            "a\u200Bb\uFEFFc", "abc"
            "a\u0000b\u0007c", "abc"
            "một\u000Bhai", "một\nhai"
            "một\u2028hai", "một\nhai"
            "a\u00ADb", "ab"
            """)
    void correctsCharactersFromWordProcessors(String pasted, String stored) {
        assertThat(TypedText.clean(pasted)).isEqualTo(stored);
        assertThat(TypedText.unprintable(stored)).isEmpty();
    }

    @Test
    void keepsTheLinesAndTabsOfAForm() {
        assertThat(TypedText.clean("một\r\nhai\rba\tbốn")).isEqualTo("một\r\nhai\nba\tbốn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE00", "漢", "\uF0E5", "\u2713", "\uDBFF\uDFFD"})
    void namesUnprintableCharactersByCodePoint(String character) {
        var text = "Đã làm xong " + character;
        assertThat(TypedText.problem("part.a", text)).hasValueSatisfying(problem -> {
            assertThat(problem.field()).isEqualTo("part.a");
            assertThat(problem.arguments().toString()).contains("U+%04X".formatted(character.codePointAt(0)));
        });
    }

    @Test
    void acceptsAllCommonCharacters() {
        assertThat(TypedText.problem("a", WORDS + " “…” – ≥ ≤ ± × ½ ° % ₫ € → • № § 12,5\u00a0%"))
                .isEmpty();
    }

    /** For any input: cleaning twice changes nothing, the result is composed, and the database can store it. */
    @Test
    void correctingTwiceChangesNothing() {
        var random = new Random(20_260_408);
        for (int i = 0; i < 20_000; i++) {
            var mended = TypedText.clean(randomText(random));
            assertThat(TypedText.clean(mended)).isEqualTo(mended);
            assertThat(Normalizer.isNormalized(mended, Normalizer.Form.NFC)).isTrue();
            assertThat(mended.chars()).noneMatch(c -> c == 0);
            assertThat(new String(
                            mended.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(mended);
        }
    }

    /**
     * A random text of letters with combining marks, controls, private and supplementary characters, and unpaired
     * surrogates.
     */
    public static String randomText(Random random) {
        var text = new StringBuilder();
        for (int n = random.nextInt(1, 12); n > 0; n--) {
            switch (random.nextInt(8)) {
                case 0 -> text.append((char) random.nextInt(0x20));
                case 1 -> text.append("aăâeêioôơuưyđ".charAt(random.nextInt(13)));
                case 2 -> text.append((char) (0x300 + random.nextInt(0x70)));
                case 3 -> text.append((char) (0xF000 + random.nextInt(0x100)));
                case 4 -> text.appendCodePoint(0x1F000 + random.nextInt(0xA00));
                case 5 -> text.append((char) random.nextInt(0x10000));
                case 6 -> text.append(" \r\n\t\u00a0".charAt(random.nextInt(5)));
                default -> text.append((char) (0x20 + random.nextInt(0x5F)));
            }
        }
        return text.toString();
    }
}
