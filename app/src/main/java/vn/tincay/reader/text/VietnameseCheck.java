package vn.tincay.reader.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tincay.reader.words.Folding;

/**
 * Distinguishes Vietnamese text from the output of a font without a character map, whose glyph numbers look like
 * letters.
 */
public final class VietnameseCheck {
    private static final Set<String> USUAL = Set.of(
            "va", "cac", "cua", "cong", "thuc", "hien", "nhan", "dan", "ban", "ke", "hoach", "xa", "tinh", "ngay",
            "nam", "so", "uy", "huyen", "viec", "phong", "nguoi", "bao", "cao", "hoi", "dong", "to", "chuc", "theo",
            "thang", "phu", "nu");
    private static final Pattern WORD = Pattern.compile("[^a-z0-9]+");
    /** Letters and diacritics that no Vietnamese text contains. */
    private static final Pattern STRANGE = Pattern.compile(
            "[^\\p{ASCII}\\u1ea0-\\u1ef9àáâãèéêìíòóôõùúýăđĩũơưÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ\\p{P}\\p{Z}\\p{M}•●▪■♦➢◆≥≤°²³½§¹\\uf000-\\uf0ff]|[#@^~{}\\\\]");

    private static final int WORDS_PER_USUAL = 12;
    private static final int CHARACTERS_PER_STRANGE = 30;

    private VietnameseCheck() {}

    /**
     * Whether at least one in twelve words is a usual Vietnamese word, or fewer than one in thirty characters are
     * strange.
     */
    public static boolean isVietnamese(List<String> lines) {
        int words = 0;
        int usual = 0;
        long strange = 0;
        long length = 0;
        for (String line : lines) {
            for (String word : WORD.split(Folding.plain(line))) {
                words += word.isEmpty() ? 0 : 1;
                usual += USUAL.contains(word) ? 1 : 0;
            }
            strange += STRANGE.matcher(line).results().count();
            length += line.length();
        }
        return usual * WORDS_PER_USUAL >= words || strange * CHARACTERS_PER_STRANGE < length;
    }
}
