package vn.tincay.document.reading.text;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.reading.Refused;

/** Texts typed in the fonts of the 1990s: TCVN3 (.VnTime) is read, VNI refused by name. Capitals of .VnTimeH come out small. */
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

    private OldEncoding() {}

    static boolean looksLikeTcvn3(String text) {
        return TCVN3_WORDS.matcher(text).results().limit(3).count() >= 3;
    }

    static boolean looksLikeVni(String text) {
        return VNI_WORDS.matcher(text).results().limit(2).count() >= 2;
    }

    /** Text of Vietnamese Windows before Unicode: letters with the tone after them; null when the bytes are something else. */
    static @Nullable String windows1258(byte[] bytes) {
        if (!Charset.isSupported("windows-1258")) {
            return null;
        }
        String text = Normalizer.normalize(new String(bytes, Charset.forName("windows-1258")), Normalizer.Form.NFC);
        return VIETNAMESE.matcher(text).results().limit(3).count() >= 3 ? text : null;
    }

    static String toUnicode(String text) {
        if (looksLikeVni(text)) {
            throw new Refusal(Refused.Code.ENCODING, "VNI");
        }
        if (!looksLikeTcvn3(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = TCVN3.indexOf(text.charAt(i));
            out.append(at < 0 ? text.charAt(i) : UNICODE.charAt(at));
        }
        return out.toString();
    }
}
