package vn.tincay.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tincay.base.text.TypedText;
import vn.tincay.document.paper.pdf.PaperFonts;

@Tag("reading")
class PrintableCharactersTest {

    /** Every character that text input accepts can be printed in every font face. */
    @Test
    void theFontsHaveEveryAcceptedCharacter() {
        var fonts = PaperFonts.ofHost();
        assertThat(fonts.problem()).isEmpty();
        var all = new StringBuilder();
        for (int point = ' '; point <= Character.MAX_CODE_POINT; point++) {
            var character = Character.toString(point);
            if (TypedText.unprintable(character).isEmpty()) {
                all.append(character);
            }
        }
        assertThat(all.codePoints().count()).isGreaterThan(2_000);
        assertThat(fonts.problemOf(all.toString())).isEmpty();
        assertThat(fonts.problemOf(PaperWords.clean("\uF0B7 Phát tờ rơi"))).isEmpty();
    }
}
