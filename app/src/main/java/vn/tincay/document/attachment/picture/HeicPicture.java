package vn.tincay.document.attachment.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Cleans a HEIC picture box by box (ISO/IEC 14496-12 and 23008-12). Kept are the boxes that describe coded images, and
 * only the data to which these images refer; the bytes of Exif, XMP and films become zero. The orientation is a
 * property of the image.
 */
final class HeicPicture {

    private static final Set<String> IMAGES = Set.of("hvc1", "hev1", "lhv1", "av01", "grid", "iovl", "iden", "tmap");
    private static final Set<String> PROPERTIES = Set.of(
            "hvcC", "lhvC", "av1C", "ispe", "pixi", "colr", "pasp", "clap", "irot", "imir", "auxC", "clli", "mdcv",
            "oinf", "tols", "lsel", "rloc");

    /** Metadata boxes that are kept unchanged. */
    private static final Set<String> DESCRIBING = Set.of("hdlr", "pitm", "iinf", "iloc", "iref", "dinf", "grpl");

    private final ByteBuffer from;
    private final SparseCopy to;
    private final Map<Long, String> items = new HashMap<>();
    private long data = -1;
    private int places = -1;
    private long primary = -1;

    private HeicPicture(byte[] bytes) {
        this.from = ByteBuffer.wrap(bytes);
        this.to = new SparseCopy(bytes);
    }

    static byte[] cleaned(byte[] bytes) {
        var picture = new HeicPicture(bytes);
        picture.eachBox(0, bytes.length, picture::cleanTopBox);
        picture.keepImages();
        return picture.to.toArray();
    }

    /** A box with the positions where it begins, where its content begins, and where it ends. */
    private record Box(String type, int at, int content, int end) {}

    private void eachBox(int start, int end, BiConsumer<String, Box> each) {
        for (int at = start; at < end; ) {
            var box = boxAt(at, end);
            to.keep(at, box.content() - at);
            each.accept(box.type(), box);
            at = box.end();
        }
    }

    private Box boxAt(int at, int end) {
        long size = Integer.toUnsignedLong(from.getInt(at));
        int head = size == 1 ? 16 : 8;
        long length = size == 1 ? from.getLong(at + 8) : size == 0 ? end - at : size;
        if (length < head || length > end - at) {
            throw new IllegalArgumentException("broken off");
        }
        return new Box(typeAt(at + 4), at, at + head, at + (int) length);
    }

    private void cleanTopBox(String type, Box box) {
        switch (type) {
            case "ftyp" -> keepBox(box);
            case "mdat" -> {}
            case "meta" -> {
                to.keep(box.content(), 4);
                eachBox(box.content() + 4, box.end(), this::cleanMetaBox);
            }
            default -> clearBox(box);
        }
    }

    private void cleanMetaBox(String type, Box box) {
        switch (type) {
            case "iprp" -> eachBox(box.content(), box.end(), this::cleanPropertyBox);
            case "idat" -> data = box.content();
            default -> {
                if (!DESCRIBING.contains(type)) {
                    clearBox(box);
                    return;
                }
                keepBox(box);
                readMetaBox(type, box);
            }
        }
    }

    private void cleanPropertyBox(String type, Box box) {
        if (type.equals("ipco")) {
            eachBox(box.content(), box.end(), (kind, one) -> {
                if (PROPERTIES.contains(kind)) {
                    keepBox(one);
                } else {
                    clearBox(one); // cleared, not removed: properties are numbered by their position
                }
            });
        } else if (type.equals("ipma")) {
            keepBox(box);
        } else {
            clearBox(box);
        }
    }

    private void readMetaBox(String type, Box box) {
        switch (type) {
            case "pitm" -> primary = numberAt(box.content() + 4, from.get(box.content()) == 0 ? 2 : 4);
            case "iloc" -> places = box.content();
            case "iinf" -> {
                int start = box.content() + (from.get(box.content()) == 0 ? 6 : 8);
                eachBox(start, box.end(), this::readItem);
            }
            default -> {}
        }
    }

    private void readItem(String type, Box box) {
        int wide = from.get(box.content()) == 3 ? 4 : 2;
        items.put(numberAt(box.content() + 4, wide), typeAt(box.content() + 4 + wide + 2));
    }

    private void keepImages() {
        if (places < 0 || !IMAGES.contains(items.getOrDefault(primary, ""))) {
            throw new IllegalArgumentException("no coded image");
        }
        int version = from.get(places);
        int wide = version == 2 ? 4 : 2;
        int sizes = Short.toUnsignedInt(from.getShort(places + 4));
        long count = numberAt(places + 6, wide);
        int at = places + 6 + wide;
        for (long i = 0; i < count; i++) {
            at = keepImage(at, version, sizes);
        }
    }

    /** Keeps the data of an item that is an image; returns the position of the next item in the list. */
    private int keepImage(int start, int version, int sizes) {
        int wide = version == 2 ? 4 : 2;
        int offsetSize = sizes >> 12;
        int lengthSize = sizes >> 8 & 15;
        int baseSize = sizes >> 4 & 15;
        int indexSize = version == 0 ? 0 : sizes & 15;
        boolean isImage = IMAGES.contains(items.getOrDefault(numberAt(start, wide), ""));
        int at = start + wide;
        int method = version == 0 ? 0 : from.getShort(at) & 15;
        at += (version == 0 ? 0 : 2) + 2;
        long base = numberAt(at, baseSize) + (method == 1 ? data : 0);
        at += baseSize;
        int extents = Short.toUnsignedInt(from.getShort(at));
        at += 2;
        for (int i = 0; i < extents; i++) {
            at += indexSize;
            long offset = numberAt(at, offsetSize);
            long length = numberAt(at + offsetSize, lengthSize);
            at += offsetSize + lengthSize;
            if (isImage && (method > 1 || length == 0)) {
                throw new IllegalArgumentException("data of another item");
            }
            if (isImage) {
                to.keep(base + offset, length);
            }
        }
        return at;
    }

    private void keepBox(Box box) {
        to.keep(box.at(), box.end() - box.at());
    }

    /** Renames a box to {@code free} and leaves its content zero, so that all positions stay the same. */
    private void clearBox(Box box) {
        to.put(box.at() + 4, "free".getBytes(StandardCharsets.US_ASCII));
    }

    private long numberAt(int at, int size) {
        return switch (size) {
            case 0 -> 0;
            case 2 -> Short.toUnsignedLong(from.getShort(at));
            case 4 -> Integer.toUnsignedLong(from.getInt(at));
            case 8 -> from.getLong(at);
            default -> throw new IllegalArgumentException("no such size");
        };
    }

    private String typeAt(int at) {
        var letters = new byte[4];
        from.get(at, letters);
        return new String(letters, StandardCharsets.US_ASCII);
    }
}
