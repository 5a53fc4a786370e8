package vn.tincay.document.paper.pdf;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import vn.tincay.base.Problem;

/**
 * Loads Liberation Serif from the host; its metrics equal those of Times New Roman. No other font replaces it: when
 * the font is missing or lacks Vietnamese letters (the older package lacks 93 of them), a problem names the package to
 * install.
 */
public final class PaperFonts {

    public static final String PACKAGE = "fonts-liberation2";

    /** The letters of Vietnamese outside ASCII, and the other characters that papers use. */
    private static final String LETTERS = "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
            + "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ–“”‘’…≥≤";

    private static final List<String> FOLDERS = List.of(
            "/usr/share/fonts/truetype/liberation2",
            "/usr/share/fonts/truetype/liberation",
            "/usr/share/fonts/liberation-serif",
            "/usr/share/fonts/liberation-serif-fonts",
            "/usr/share/fonts/liberation");

    enum FontStyle {
        REGULAR("Regular", false, false),
        BOLD("Bold", true, false),
        ITALIC("Italic", false, true),
        BOLD_ITALIC("BoldItalic", true, true);

        final String suffix;
        final boolean bold;
        final boolean italic;

        FontStyle(String suffix, boolean bold, boolean italic) {
            this.suffix = suffix;
            this.bold = bold;
            this.italic = italic;
        }
    }

    private final Map<FontStyle, Path> files = new EnumMap<>(FontStyle.class);
    private final Map<FontStyle, CmapLookup> glyphs = new EnumMap<>(FontStyle.class);

    private PaperFonts(List<Path> folders) {
        for (var face : FontStyle.values()) {
            folders.stream()
                    .map(folder -> folder.resolve("LiberationSerif-" + face.suffix + ".ttf"))
                    .filter(Files::isReadable)
                    .findFirst()
                    .ifPresent(file -> load(face, file));
        }
    }

    public static PaperFonts ofHost() {
        return in(FOLDERS.stream().map(Path::of).toList());
    }

    static PaperFonts in(List<Path> folders) {
        return new PaperFonts(folders);
    }

    /** The problem with the fonts of this host; empty when papers can be printed. */
    public Optional<Problem> problem() {
        for (var face : FontStyle.values()) {
            var file = "LiberationSerif-" + face.suffix;
            if (!files.containsKey(face)) {
                return Optional.of(Problem.of("document.paper.no-font", file, PACKAGE));
            }
            var missing = missingLetters(LETTERS, face);
            if (!missing.isEmpty()) {
                return Optional.of(Problem.of("document.paper.old-font", file, codePointText(missing), PACKAGE));
            }
        }
        return Optional.empty();
    }

    /**
     * A problem that names the characters of the text that a face of the font lacks, with their code points, since
     * they may be invisible; empty when none is missing.
     */
    public Optional<Problem> problemOf(String text) {
        return Arrays.stream(FontStyle.values())
                .map(face -> missingLetters(text, face))
                .filter(missing -> !missing.isEmpty())
                .findFirst()
                .map(missing -> Problem.of("document.paper.no-glyph", codePointText(missing)));
    }

    File file(FontStyle face) {
        var file = files.get(face);
        if (file == null) {
            throw new IllegalStateException("no font " + face);
        }
        return file.toFile();
    }

    private List<Integer> missingLetters(String text, FontStyle face) {
        var lookup = glyphs.get(face);
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && point != 0xa0)
                .distinct()
                .filter(point -> lookup == null || lookup.getGlyphId(point) == 0)
                .boxed()
                .toList();
    }

    private static String codePointText(List<Integer> points) {
        return points.stream()
                .limit(10)
                .map(point -> Character.toString(point) + " (U+%04X)".formatted(point))
                .collect(Collectors.joining(", "));
    }

    private void load(FontStyle face, Path file) {
        try (var font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
            glyphs.put(face, font.getUnicodeCmapLookup());
            files.put(face, file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no font", e);
        }
    }
}
