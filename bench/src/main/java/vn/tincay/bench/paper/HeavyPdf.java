package vn.tincay.bench.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * PDF files of one page whose compressed content expands to a thousand times its size, or draws nothing millions of
 * times.
 */
public final class HeavyPdf {

    private static final String NOTHING = "q Q ";

    /** "q Q " compresses to about a thousandth. */
    private static final int COMPRESSION_RATIO = 1_000;

    private HeavyPdf() {}

    /** A gigabyte of spaces. */
    public static HeavyFile bomb() {
        return file("bomb.pdf", deflated(" ", 1_000_000_000), deflated(" ", 100), "/FlateDecode");
    }

    /** A gigabyte of spaces, compressed twice to two kilobytes. */
    public static HeavyFile compressedTwice() {
        var once = deflated(" ", 1_000_000_000);
        var compressedTwice = pdf(deflated(once), "[/FlateDecode /FlateDecode]");
        return new HeavyFile("twice.pdf", compressedTwice, pdf(deflated(" ", 100), "/FlateDecode"));
    }

    /** @param bytes size of the file, which repeats "save the state, restore it", compressed */
    public static HeavyFile drawing(int bytes) {
        return file(
                "drawing-" + bytes / 1000 + ".pdf",
                deflated(NOTHING, bytes * COMPRESSION_RATIO),
                deflated(NOTHING, 100),
                "/FlateDecode");
    }

    private static HeavyFile file(String name, byte[] heavy, byte[] light, String filter) {
        return new HeavyFile(name, pdf(heavy, filter), pdf(light, filter));
    }

    private static byte[] pdf(byte[] content, String filter) {
        var out = new ByteArrayOutputStream();
        var places = new ArrayList<Integer>();
        append(out, "%PDF-1.4\n");
        for (var object : List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>")) {
            places.add(out.size());
            append(out, places.size() + " 0 obj\n" + object + "\nendobj\n");
        }
        places.add(out.size());
        append(out, "4 0 obj\n<< /Length " + content.length + " /Filter " + filter + " >>\nstream\n");
        out.writeBytes(content);
        append(out, "\nendstream\nendobj\n");
        int table = out.size();
        append(out, "xref\n0 5\n0000000000 65535 f \n");
        places.forEach(place -> append(out, "%010d 00000 n \n".formatted(place)));
        append(out, "trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void append(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] deflated(String words, int bytes) {
        var block = words.repeat(100_000 / words.length()).getBytes(StandardCharsets.ISO_8859_1);
        return deflated(out -> {
            for (long left = bytes; left > 0; left -= block.length) {
                out.write(block, 0, (int) Math.min(left, block.length));
            }
        });
    }

    private static byte[] deflated(byte[] bytes) {
        return deflated(out -> out.write(bytes));
    }

    private interface Writing {
        void to(DeflaterOutputStream out) throws IOException;
    }

    private static byte[] deflated(Writing writing) {
        var all = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var out = new DeflaterOutputStream(all, deflater)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return all.toByteArray();
    }
}
