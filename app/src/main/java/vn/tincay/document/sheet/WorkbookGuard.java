package vn.tincay.document.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.ServerBusyException;

/**
 * Reads the parts of a workbook as a stream and enforces limits on unpacked bytes, XML elements, and objects built
 * from them. A file beyond a limit is refused, even when its packed size is small. Empty rows and cells take no
 * memory, so a cell in the last row costs nothing.
 */
final class WorkbookGuard implements AutoCloseable {

    private static final long MAX_BYTES = 64L * 1024 * 1024;
    private static final int MAX_ELEMENTS = 2_500_000;

    private static final int MAX_CHARACTERS = 16_000_000;

    /**
     * The longest text that a spreadsheet cell can hold, if each character is written as an escape ({@code _x0041_}).
     */
    private static final int LONGEST_TEXT = 32_767 * 7;

    private static final byte[] OLD_SIGNATURE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final XMLInputFactory XML = hardenedFactory();

    /** Lets one workbook at a time be read, so that a heavy one leaves a processor free for pages. */
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

    private static final int WAIT_SECONDS = 3;

    private final ZipFile zip;
    private final int mostCells;
    private boolean closed;
    private long bytes;
    private int elements;
    private int cells;
    private int characters;

    /**
     * Opens the archive by the directory at its end, because the sizes in the headers before each part are unreliable.
     */
    WorkbookGuard(byte[] file, int mostCells) {
        this.mostCells = mostCells;
        enter();
        try {
            zip = open(file);
        } catch (RuntimeException unreadable) {
            ONE_AT_A_TIME
                    .release(); // released even when a broken archive throws, so that the next workbook can be read
            throw unreadable;
        }
    }

    private static void enter() {
        try {
            if (ONE_AT_A_TIME.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new ServerBusyException();
    }

    private static ZipFile open(byte[] file) {
        if (file.length > OLD_SIGNATURE.length
                && Arrays.equals(file, 0, OLD_SIGNATURE.length, OLD_SIGNATURE, 0, OLD_SIGNATURE.length)) {
            throw new UnreadableSheet(UnreadableSheet.UnreadableReason.OLD_OR_LOCKED);
        }
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                    .get();
        } catch (IOException noZip) {
            throw new UnreadableSheet(UnreadableSheet.UnreadableReason.NOT_A_WORKBOOK);
        }
    }

    /** Called at the start of each element. */
    interface Elements {
        void begins(XMLStreamReader xml) throws XMLStreamException;
    }

    /**
     * Reads the elements of a part of the archive.
     *
     * @param required whether a file without the part is no workbook
     */
    void read(String part, boolean required, Elements elements) {
        var entry = zip.getEntry(part);
        if (entry == null) {
            if (required) {
                close();
                throw new UnreadableSheet(UnreadableSheet.UnreadableReason.NOT_A_WORKBOOK);
            }
            return;
        }
        try (var unpacked = countingStream(zip.getInputStream(entry))) {
            var xml = XML.createXMLStreamReader(unpacked);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    countElement();
                    elements.begins(xml);
                }
            }
        } catch (IOException | XMLStreamException broken) {
            close();
            throw new UnreadableSheet(UnreadableSheet.UnreadableReason.NOT_A_WORKBOOK);
        } catch (RuntimeException refused) {
            close(); // closed here: after this error the caller has no workbook to close
            throw refused;
        }
    }

    /** The text up to the end of the current element, without the text of nested elements. */
    String text(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    countElement();
                    depth++;
                }
                case XMLStreamReader.END_ELEMENT -> depth--;
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                    if (depth == 1) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                        refuseBeyond(LONGEST_TEXT, text.length());
                    }
                }
                default -> {
                    // Comments and processing instructions have no content.
                }
            }
        }
        characters += text.length();
        refuseBeyond(MAX_CHARACTERS, characters);
        return text.toString();
    }

    void countElement() {
        refuseBeyond(MAX_ELEMENTS, ++elements);
    }

    void countCell() {
        refuseBeyond(mostCells, ++cells);
    }

    /**
     * The value of an attribute by its local name, because programs write different prefixes; null when it is absent.
     */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static int numberOr(@Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{1,7}") ? Integer.parseInt(text) : otherwise;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        ONE_AT_A_TIME.release();
        try {
            zip.close();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private InputStream countingStream(InputStream part) {
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
                refuseBeyond(MAX_BYTES, bytes);
                return read;
            }
        };
    }

    private static void refuseBeyond(long limit, long counted) {
        if (counted > limit) {
            throw new UnreadableSheet(UnreadableSheet.UnreadableReason.TOO_LARGE);
        }
    }

    private static XMLInputFactory hardenedFactory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
