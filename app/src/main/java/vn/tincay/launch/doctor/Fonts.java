package vn.tincay.launch.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Checks the serif font of official documents: metric-compatible with Times New Roman, and with every Vietnamese
 * letter. The older {@code fonts-liberation} lacks 93 of them.
 */
record Fonts(List<Path> folders) {
    private static final List<String> FACES = List.of("Regular", "Bold", "Italic", "BoldItalic");
    private static final int DEPTH = 6;

    static List<Path> usualFolders() {
        Path home = Path.of(System.getProperty("user.home"));
        return List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                home.resolve(".fonts"),
                home.resolve(".local/share/fonts"));
    }

    Finding examine() {
        for (String face : FACES) {
            Map<Path, Long> lacking = new LinkedHashMap<>();
            findFonts("LiberationSerif-" + face + ".ttf").forEach(file -> lacking.put(file, countMissingLetters(file)));
            if (lacking.isEmpty()) {
                return Finding.bad("fonts", "missing", face);
            }
            // One complete file is enough: the older package may be installed beside the newer one.
            if (!lacking.containsValue(0L)) {
                Path file = lacking.keySet().iterator().next();
                return Finding.bad("fonts", "lacking", file, Objects.requireNonNull(lacking.get(file)));
            }
        }
        return Finding.good("fonts", VietnameseLetters.all().length);
    }

    private Stream<Path> findFonts(String name) {
        return folders.stream().filter(Files::isDirectory).flatMap(folder -> findIn(folder, name));
    }

    private static Stream<Path> findIn(Path folder, String name) {
        try (Stream<Path> files = Files.find(folder, DEPTH, (path, about) -> path.endsWith(name))) {
            return files.toList().stream();
        } catch (IOException | UncheckedIOException closedToUs) {
            return Stream.empty();
        }
    }

    private static long countMissingLetters(Path file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            return IntStream.of(VietnameseLetters.all())
                    .filter(letter -> glyphs.getGlyphId(letter) == 0)
                    .count();
        } catch (IOException unreadable) {
            return VietnameseLetters.all().length;
        }
    }
}
