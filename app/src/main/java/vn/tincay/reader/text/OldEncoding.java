package vn.tincay.reader.text;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.UnreadableDocument;

/** Converts texts typed in fonts of the 1990s: TCVN3 (.VnTime, .VnTimeH) is converted, text in VNI is refused. */
final class OldEncoding {
    private static final String TCVN3 =
            "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦";
    private static final String UNICODE = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";
    private static final Pattern TCVN3_WORDS =
            Pattern.compile("ñy ban|®Þnh|kÕ ho¹ch|thùc hiÖn|céng hßa|chñ nghÜa|®éc lËp", Pattern.CASE_INSENSITIVE);
    private static final Pattern VNI_WORDS =
            Pattern.compile("UÛY BAN|COÄNG HOØA|keá hoaïch|thöïc hieän|Ñoäc laäp|CHUÛ NGHÓA");

    private static final Pattern VIETNAMESE = Pattern.compile(
            "ủy ban|nhân dân|quyết định|kế hoạch|thực hiện|cộng hòa|chủ nghĩa|độc lập|phụ nữ|trẻ em",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * A vowel and the letter that draws its marks; many of these and no Vietnamese letters in Unicode mean a VNI font.
     */
    private static final Pattern VNI_LETTER = Pattern.compile("[aeouyAEOUYöôÖÔ][ùøûõïâêáàåãäéèúüëÙØÛÕÏÂÊÁÀÅÃÄÉÈÚÜË]");

    private static final Pattern UNICODE_LETTER = Pattern.compile("[\u1ea0-\u1ef9đĐơƠưƯăĂ]");
    private static final int FEWEST = 12;

    private OldEncoding() {}

    static boolean looksLikeTcvn3(String text) {
        return TCVN3_WORDS.matcher(text).results().limit(3).count() >= 3;
    }

    static boolean looksLikeVni(String text) {
        return VNI_WORDS.matcher(text).results().limit(2).count() >= 2
                || UNICODE_LETTER.matcher(text).results().limit(1).count() == 0
                        && VNI_LETTER.matcher(text).results().limit(FEWEST).count() >= FEWEST;
    }

    /**
     * Decodes the encoding of Vietnamese Windows before Unicode, in which the tone follows its letter; null for other
     * bytes.
     */
    static @Nullable String windows1258(byte[] bytes) {
        if (!Charset.isSupported("windows-1258")) {
            return null;
        }
        String text = Normalizer.normalize(new String(bytes, Charset.forName("windows-1258")), Normalizer.Form.NFC);
        return VIETNAMESE.matcher(text).results().limit(3).count() >= 3 ? text : null;
    }

    /** The lines of a file in Unicode; the font is detected from the whole text, not from single lines. */
    static RawText converted(RawText raw) {
        StringBuilder all = new StringBuilder();
        raw.lines().forEach(line -> all.append(line.text()).append('\n'));
        if (looksLikeVni(all.toString())) {
            throw new UnreadableDocumentException(UnreadableDocument.Code.OLD_FONT, "VNI");
        }
        if (!looksLikeTcvn3(all.toString())) {
            return raw;
        }
        List<RawLine> lines = new ArrayList<>();
        for (RawLine line : raw.lines()) {
            List<String> cells = line.cells().stream().map(OldEncoding::ofTcvn3).toList();
            lines.add(new RawLine(line.number(), ofTcvn3(line.text()), cells, line.heading()));
        }
        return new RawText(lines, raw.paragraphs());
    }

    /**
     * Converts a line of TCVN3. A line whose plain letters are almost all capitals is converted to capitals, because
     * the capitals font (.VnTimeH) stores accented capitals as small letters.
     */
    private static String ofTcvn3(String line) {
        String text = toUnicode(line);
        long small = line.chars().filter(c -> c >= 'a' && c <= 'z').count();
        long capital = line.chars().filter(c -> c >= 'A' && c <= 'Z').count();
        String shown = capital >= 3 && small * 10 <= capital ? text.toUpperCase(VI) : text;
        Matcher sentence = TONED_START.matcher(shown);
        return sentence.replaceAll(match -> match.group().toUpperCase(VI));
    }

    private static final Locale VI = Locale.of("vi");
    /**
     * A small letter with a tone where a sentence or a name begins. It becomes a capital, because these fonts have no
     * capitals with a tone.
     */
    private static final Pattern TONED_START = Pattern.compile(
            "(?:(?<=^ {0,9}(?:[-+*•] ?|\\d{1,2}[.)] ?|[a-z]\\) ?|[IVX]{1,5}\\. ?)?)|(?<=[.:] ))[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ](?=\\p{L})|ủ(?=y ban nhân dân)");

    private static String toUnicode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = TCVN3.indexOf(text.charAt(i));
            out.append(at < 0 ? text.charAt(i) : UNICODE.charAt(at));
        }
        return out.toString();
    }
}
