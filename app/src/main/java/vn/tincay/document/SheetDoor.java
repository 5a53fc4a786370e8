package vn.tincay.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, before it is read, a workbook that unfolds beyond all measure: in bytes, in parts, or in places for cells. A
 * reader keeps a place for every cell up to the last of a row, so one cell far out takes all memory there is.
 */
final class SheetDoor {

    private static final long MOST_BYTES = 80L * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final long MOST_PLACES = 4_000_000;

    /** The last one there is has three letters and seven digits: XFD1048576. */
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})\\d{1,7}");

    private static final XMLInputFactory XML = hardened();

    private long bytes;
    private long places;

    private SheetDoor() {}

    /** @throws IllegalArgumentException when it is no workbook, or one that unfolds too far */
    static void measure(byte[] file) {
        var door = new SheetDoor();
        int parts = 0;
        // By the directory at the end: what the writer of workbooks puts before each part is not to be relied on.
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (var part : Collections.list(zip.getEntries())) {
                try (var unfolded = zip.getInputStream(part)) {
                    var counted = door.counted(unfolded);
                    door.look(counted);
                    counted.transferTo(OutputStream.nullOutputStream());
                }
                refuseBeyond(MOST_PARTS, ++parts);
            }
        } catch (IOException broken) {
            throw new IllegalArgumentException("not a workbook", broken);
        }
        if (parts == 0) {
            throw new IllegalArgumentException("not a workbook");
        }
    }

    /** A part that is no XML holds no cells. */
    private void look(InputStream part) {
        try {
            var xml = XML.createXMLStreamReader(part);
            long row = 0;
            long column = 0;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("row")) {
                    long next = row(xml, row + 1);
                    take(Math.max(1, next - row));
                    row = next;
                    column = 0;
                } else if (xml.getLocalName().equals("c")) {
                    long next = column(xml.getAttributeValue(null, "r"), column + 1);
                    take(Math.max(1, next - column));
                    column = Math.max(column, next);
                }
            }
        } catch (XMLStreamException noXml) {
            // Neither will the reader get further than this.
        }
    }

    private static long row(XMLStreamReader xml, long usual) {
        var number = xml.getAttributeValue(null, "r");
        return number != null && number.matches("\\d{1,7}") ? Long.parseLong(number) : usual;
    }

    private static long column(@Nullable String place, long usual) {
        if (place == null) {
            return usual;
        }
        var cell = CELL.matcher(place);
        if (!cell.matches()) {
            throw new IllegalArgumentException("no such cell");
        }
        return cell.group(1).chars().asLongStream().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
    }

    private void take(long more) {
        places += more;
        refuseBeyond(MOST_PLACES, places);
    }

    private InputStream counted(InputStream part) {
        return new FilterInputStream(part) {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int read = super.read(buffer, from, length);
                bytes += Math.max(0, read);
                refuseBeyond(MOST_BYTES, bytes);
                return read;
            }

            /** The reader of XML closes at the end of the document; the part may go on. */
            @Override
            public void close() {}
        };
    }

    private static void refuseBeyond(long most, long counted) {
        if (counted > most) {
            throw new IllegalArgumentException("unfolds too far");
        }
    }

    private static XMLInputFactory hardened() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
