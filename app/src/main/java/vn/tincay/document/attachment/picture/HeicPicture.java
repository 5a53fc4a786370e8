package vn.tincay.document.attachment.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A HEIC as its boxes (ISO/IEC 14496-12 and 23008-12). Kept are the boxes that describe coded images, and of the data
 * only what these images refer to: Exif, XMP and films have no bytes left. The orientation is a property of the image.
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
        picture.boxes(0, bytes.length, picture::top);
        picture.images();
        return picture.to.toArray();
    }

    /** A box: where it begins, where its content begins, where it ends. */
    private record Box(String type, int at, int content, int end) {}

    private void boxes(int start, int end, BiConsumer<String, Box> each) {
        for (int at = start; at < end; ) {
            var box = box(at, end);
            to.keep(at, box.content() - at);
            each.accept(box.type(), box);
            at = box.end();
        }
    }

    private Box box(int at, int end) {
        long size = Integer.toUnsignedLong(from.getInt(at));
        int head = size == 1 ? 16 : 8;
        long length = size == 1 ? from.getLong(at + 8) : size == 0 ? end - at : size;
        if (length < head || length > end - at) {
            throw new IllegalArgumentException("broken off");
        }
        return new Box(word(at + 4), at, at + head, at + (int) length);
    }

    private void top(String type, Box box) {
        switch (type) {
            case "ftyp" -> whole(box);
            case "mdat" -> {}
            case "meta" -> {
                to.keep(box.content(), 4);
                boxes(box.content() + 4, box.end(), this::describing);
            }
            default -> free(box);
        }
    }

    private void describing(String type, Box box) {
        switch (type) {
            case "iprp" -> boxes(box.content(), box.end(), this::property);
            case "idat" -> data = box.content();
            default -> {
                if (!DESCRIBING.contains(type)) {
                    free(box);
                    return;
                }
                whole(box);
                read(type, box);
            }
        }
    }

    private void property(String type, Box box) {
        if (type.equals("ipco")) {
            boxes(box.content(), box.end(), (kind, one) -> {
                if (PROPERTIES.contains(kind)) {
                    whole(one);
                } else {
                    free(one); // properties are numbered by their place
                }
            });
        } else if (type.equals("ipma")) {
            whole(box);
        } else {
            free(box);
        }
    }

    private void read(String type, Box box) {
        switch (type) {
            case "pitm" -> primary = number(box.content() + 4, from.get(box.content()) == 0 ? 2 : 4);
            case "iloc" -> places = box.content();
            case "iinf" -> {
                int start = box.content() + (from.get(box.content()) == 0 ? 6 : 8);
                boxes(start, box.end(), this::item);
            }
            default -> {}
        }
    }

    private void item(String type, Box box) {
        int wide = from.get(box.content()) == 3 ? 4 : 2;
        items.put(number(box.content() + 4, wide), word(box.content() + 4 + wide + 2));
    }

    private void images() {
        if (places < 0 || !IMAGES.contains(items.getOrDefault(primary, ""))) {
            throw new IllegalArgumentException("no coded image");
        }
        int version = from.get(places);
        int wide = version == 2 ? 4 : 2;
        int sizes = Short.toUnsignedInt(from.getShort(places + 4));
        long count = number(places + 6, wide);
        int at = places + 6 + wide;
        for (long i = 0; i < count; i++) {
            at = image(at, version, sizes);
        }
    }

    /** Keeps the data of an item that is an image; returns the position of the next item in the list. */
    private int image(int start, int version, int sizes) {
        int wide = version == 2 ? 4 : 2;
        int offsetSize = sizes >> 12;
        int lengthSize = sizes >> 8 & 15;
        int baseSize = sizes >> 4 & 15;
        int indexSize = version == 0 ? 0 : sizes & 15;
        boolean kept = IMAGES.contains(items.getOrDefault(number(start, wide), ""));
        int at = start + wide;
        int method = version == 0 ? 0 : from.getShort(at) & 15;
        at += (version == 0 ? 0 : 2) + 2;
        long base = number(at, baseSize) + (method == 1 ? data : 0);
        at += baseSize;
        int extents = Short.toUnsignedInt(from.getShort(at));
        at += 2;
        for (int i = 0; i < extents; i++) {
            at += indexSize;
            long offset = number(at, offsetSize);
            long length = number(at + offsetSize, lengthSize);
            at += offsetSize + lengthSize;
            if (kept && (method > 1 || length == 0)) {
                throw new IllegalArgumentException("data of another item");
            }
            if (kept) {
                to.keep(base + offset, length);
            }
        }
        return at;
    }

    private void whole(Box box) {
        to.keep(box.at(), box.end() - box.at());
    }

    /** Leaves the place of a box, and nothing in it. */
    private void free(Box box) {
        to.put(box.at() + 4, "free".getBytes(StandardCharsets.US_ASCII));
    }

    private long number(int at, int size) {
        return switch (size) {
            case 0 -> 0;
            case 2 -> Short.toUnsignedLong(from.getShort(at));
            case 4 -> Integer.toUnsignedLong(from.getInt(at));
            case 8 -> from.getLong(at);
            default -> throw new IllegalArgumentException("no such size");
        };
    }

    private String word(int at) {
        var letters = new byte[4];
        from.get(at, letters);
        return new String(letters, StandardCharsets.US_ASCII);
    }
}
