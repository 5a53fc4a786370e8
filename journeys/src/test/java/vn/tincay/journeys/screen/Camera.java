package vn.tincay.journeys.screen;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Saves the top of a page as a small picture with 256 colours, which is enough for a page. */
public final class Camera {

    public static final int WIDTH = 1000;
    private static final int COLOURS = 256;

    private final Path folder;

    public Camera(Path folder) {
        this.folder = folder;
    }

    /** Takes a picture of the window, this many pixels high. */
    public void take(Screen screen, String name, int height) {
        screen.page().setViewportSize(WIDTH, height);
        screen.page().waitForLoadState();
        var bytes = screen.page()
                .screenshot(
                        new Page.ScreenshotOptions().setCaret(com.microsoft.playwright.options.ScreenshotCaret.HIDE));
        try {
            Files.createDirectories(folder);
            var picture = ImageIO.read(new ByteArrayInputStream(bytes));
            ImageIO.write(
                    reduceColours(picture), "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes a picture of the window, this many pixels high, after scrolling the first element of this selector to 90
     * pixels below its top.
     */
    public void takeFrom(Screen screen, String selector, String name, int height) {
        screen.page().setViewportSize(WIDTH, height);
        screen.page()
                .locator(selector)
                .first()
                .evaluate("part => window.scrollBy(0, part.getBoundingClientRect().top - 90)");
        take(screen, name, height);
    }

    private static BufferedImage reduceColours(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        int[] palette = mostUsed(pixels);
        var colours =
                new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        var small =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        Map<Integer, Integer> nearest = new HashMap<>();
        var row = small.getRaster();
        for (int i = 0; i < pixels.length; i++) {
            int index = nearest.computeIfAbsent(pixels[i], colour -> indexOfNearest(colour, palette));
            row.setSample(i % picture.getWidth(), i / picture.getWidth(), 0, index);
        }
        return small;
    }

    private static int[] mostUsed(int[] pixels) {
        Map<Integer, Integer> uses = new HashMap<>();
        for (int pixel : pixels) {
            uses.merge(pixel, 1, Integer::sum);
        }
        return uses.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int indexOfNearest(int colour, int[] palette) {
        return java.util.stream.IntStream.range(0, palette.length)
                .boxed()
                .min(Comparator.comparingInt(index -> distance(colour, palette[index])))
                .orElseThrow();
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = (one >> shift & 0xff) - (other >> shift & 0xff);
            sum += difference * difference;
        }
        return sum;
    }
}
