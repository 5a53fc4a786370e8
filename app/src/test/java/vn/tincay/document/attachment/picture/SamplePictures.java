package vn.tincay.document.attachment.picture;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures of every kind as a phone writes them, with a secret in each place that can hold one. */
public final class SamplePictures {

    public static final String SECRET = "10.0301N,105.7469E";
    static final String PROFILE = "a colour profile";
    static final String CODED = "coded image, coded image, coded image";

    private SamplePictures() {}

    public static byte[] of(String kind, int orientation) throws IOException {
        return switch (kind) {
            case "image/jpeg" -> jpeg(orientation);
            case "image/png" -> png(orientation);
            case "image/webp" -> webp(orientation);
            case "image/tiff" -> tiff();
            case "image/heic" -> heic();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** Exif data with a device, an orientation and, after the directory, a preview. */
    private static byte[] exifData(int orientation) {
        var device = latin1(SECRET);
        return ByteBuffer.allocate(200)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(latin1("II*\0"))
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010f)
                .putShort((short) 2)
                .putInt(device.length)
                .putInt(60)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation)
                .putInt(0)
                .position(60)
                .put(device)
                .array();
    }

    private static byte[] jpeg(int orientation) throws IOException {
        var plain = encodedDrawing("jpeg");
        int tables = 2 + 2 + ByteBuffer.wrap(plain).getShort(4); // after the JFIF segment
        return concatenated(
                Arrays.copyOf(plain, tables),
                segment(0xe0, latin1("JFXX\0\u0010" + SECRET)),
                segment(0xe1, concatenated(latin1("Exif\0\0"), exifData(orientation))),
                segment(0xe1, latin1("http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>")),
                segment(0xe2, latin1("ICC_PROFILE\0\1\1" + PROFILE)),
                segment(0xe2, latin1("MPF\0" + SECRET)),
                segment(0xed, latin1("Photoshop 3.0\0" + SECRET)),
                segment(0xfe, latin1(SECRET)),
                Arrays.copyOfRange(plain, tables, plain.length),
                segment(0xe1, latin1("Exif\0\0" + SECRET)),
                latin1(SECRET));
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    private static byte[] png(int orientation) throws IOException {
        var plain = encodedDrawing("png");
        int head = 8 + 25;
        return concatenated(
                Arrays.copyOf(plain, head),
                chunk("iCCP", latin1(PROFILE)),
                chunk("tEXt", latin1("Location\0" + SECRET)),
                chunk("iTXt", latin1(SECRET)),
                chunk("zTXt", latin1(SECRET)),
                chunk("tIME", latin1(SECRET)),
                chunk("eXIf", exifData(orientation)),
                chunk("caBX", latin1(SECRET)),
                Arrays.copyOfRange(plain, head, plain.length),
                latin1(SECRET));
    }

    private static byte[] chunk(String type, byte[] content) {
        var chunk = ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(latin1(type))
                .put(content);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + content.length);
        return chunk.putInt((int) sum.getValue()).array();
    }

    private static byte[] webp(int orientation) {
        var body = concatenated(
                latin1("WEBP"),
                riff("VP8X", HexFormat.of().parseHex("2c000000" + "000000" + "000000")),
                riff("ICCP", latin1(PROFILE)),
                riff("VP8L", HexFormat.of().parseHex("2f0000001007101111888808fe0700")),
                riff("EXIF", exifData(orientation)),
                riff("XMP ", latin1(SECRET)),
                riff("note", latin1(SECRET)));
        return concatenated(riff("RIFF", body), latin1(SECRET));
    }

    private static byte[] riff(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + content.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(latin1(type))
                .putInt(content.length)
                .put(content)
                .array();
    }

    /** A TIFF picture whose directory is written again at the end of the file, with a device added. */
    private static byte[] tiff() throws IOException {
        var plain = encodedDrawing("tiff");
        var from = ByteBuffer.wrap(plain).order(plain[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = from.getInt(4);
        int fields = from.getShort(directory);
        int start = plain.length + plain.length % 2;
        var to = ByteBuffer.allocate(start + 2 + (fields + 1) * 12 + 4 + 40).order(from.order());
        to.put(plain).putInt(4, start).position(start).putShort((short) (fields + 1));
        boolean placed = false;
        for (int at = directory + 2; at < directory + 2 + fields * 12; at += 12) {
            if (!placed && from.getShort(at) > 271) {
                to.putShort((short) 271).putShort((short) 2).putInt(SECRET.length());
                to.putInt(start + 2 + (fields + 1) * 12 + 4);
                placed = true;
            }
            to.put(from.slice(at, 12));
        }
        return to.putInt(0).put(latin1(SECRET)).array();
    }

    /**
     * A HEIC picture: item 1 is the image and item 2 its Exif data; the bytes of both are in the media data, beside a
     * film.
     */
    static byte[] heic() {
        var type = box("ftyp", latin1("heic\0\0\0\0mif1heic"));
        int describing = heicDescription(0, 0).length;
        int data = type.length + describing + 8;
        var coded = latin1(CODED);
        return concatenated(
                type,
                heicDescription(data, data + coded.length),
                box("mdat", concatenated(coded, latin1(SECRET), latin1("film " + SECRET))),
                box("moov", latin1(SECRET)),
                box("mpvd", latin1(SECRET)));
    }

    private static byte[] heicDescription(int image, int exif) {
        return box(
                "meta",
                concatenated(
                        new byte[4],
                        box("hdlr", new byte[24]),
                        box("pitm", fromHex("00000000" + "0001")),
                        box(
                                "iinf",
                                concatenated(
                                        fromHex("00000000" + "0002"),
                                        box(
                                                "infe",
                                                concatenated(fromHex("02000000" + "0001" + "0000"), latin1("hvc1\0"))),
                                        box(
                                                "infe",
                                                concatenated(
                                                        fromHex("02000000" + "0002" + "0000"), latin1("Exif\0"))))),
                        box(
                                "iprp",
                                concatenated(
                                        box(
                                                "ipco",
                                                concatenated(
                                                        box("ispe", new byte[12]),
                                                        box("udes", latin1(SECRET)),
                                                        box("irot", new byte[1]))),
                                        box("ipma", fromHex("00000000" + "00000001" + "0001" + "02" + "81" + "03")))),
                        box("uuid", latin1(SECRET)),
                        box(
                                "iloc",
                                ByteBuffer.allocate(8 + 2 * 14)
                                        .putInt(0)
                                        .putShort((short) 0x4400)
                                        .putShort((short) 2)
                                        .put(itemLocation(1, image, CODED.length()))
                                        .put(itemLocation(2, exif, SECRET.length()))
                                        .array())));
    }

    private static byte[] itemLocation(int item, int offset, int length) {
        return ByteBuffer.allocate(14)
                .putShort((short) item)
                .putShort((short) 0)
                .putShort((short) 1)
                .putInt(offset)
                .putInt(length)
                .array();
    }

    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(latin1(type))
                .put(content)
                .array();
    }

    private static byte[] encodedDrawing(String format) throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.ORANGE, 40, 30, Color.BLUE));
        pen.fillRect(0, 0, 40, 30);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] fromHex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static byte[] latin1(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] concatenated(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
