package vn.tincay.reader.text.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.tincay.reader.UnreadableDocument;
import vn.tincay.reader.text.UnreadableDocumentException;

/** Unpacks an archive once without keeping anything, so that a zip bomb is found before a parser holds it in memory. */
final class ArchiveGuard {
    private static final int MAX_ENTRIES = 3_000;
    private static final long LARGEST_TOTAL = 120_000_000;

    /** The limit for opening and closing tags, on which the memory of an XML parser depends. */
    private static final int MAX_TAGS = 1_200_000;

    private ArchiveGuard() {}

    private static int countTags(byte[] buffer, int length) {
        int tags = 0;
        for (int i = 0; i < length; i++) {
            tags += buffer[i] == '<' ? 1 : 0;
        }
        return tags;
    }

    static void check(byte[] bytes, long largestPart) {
        byte[] buffer = new byte[65_536];
        long total = 0;
        int entries = 0;
        long tags = 0;
        boolean word = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean xml = entry.getName().endsWith(".xml");
                word |= entry.getName().equals("word/document.xml");
                long size = 0;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    size += n;
                    tags += countTags(buffer, n);
                    if ((xml && size > largestPart) || total + size > LARGEST_TOTAL || tags > MAX_TAGS) {
                        throw new UnreadableDocumentException(UnreadableDocument.Code.BOMB);
                    }
                }
                total += size;
                if (++entries > MAX_ENTRIES) {
                    throw new UnreadableDocumentException(UnreadableDocument.Code.BOMB);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocumentException(UnreadableDocument.Code.DAMAGED);
        }
        if (!word) {
            throw new UnreadableDocumentException(UnreadableDocument.Code.UNKNOWN_TYPE);
        }
    }
}
