package vn.tincay.document.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Detects content that runs when a file of a permitted kind is opened: macros, packed programs, controls, or a web page
 * disguised as text. The office that opens the evidence has no other protection.
 */
final class ActiveContent {

    /**
     * Names of archive parts that hold macros or controls, and of programs and scripts, which no permitted file
     * contains.
     */
    private static final Pattern PART = Pattern.compile(
            "(.*/)?(vbaproject[^/]*|activex[^/]*|macrosheets|basic|scripts)(/.*)?"
                    + "|.*\\.(exe|dll|com|scr|msi|jar|bat|cmd|ps1|vbs|vbe|js|jse|wsf|wsh|hta|lnk|url|html?|svg|xlsm|docm|pptm|xlam|dotm)");

    /** Forbidden words by the name of the part: macros, a template from another server, or a command behind a link. */
    private static final Map<String, Pattern> WORDS = Map.of(
            "[content_types].xml", Pattern.compile("macroenabled|vbaproject|activex"),
            "settings.xml.rels",
                    Pattern.compile(
                            "<relationship(?=[^>]*attachedtemplate)(?=[^>]*target=\"(https?:|ftp:|\\\\|file://[^/]))"),
            "externallink.xml", Pattern.compile("<(\\w+:)?ddelink"));

    private static final Pattern PDF_ACTION = Pattern.compile("/(JavaScript|JS|Launch)\\b[\\s/(<\\d]");

    /** Directories and streams of the older office formats (OLE) that hold macros or a package. */
    private static final Pattern STREAM = Pattern.compile("macros|_vba_project.*|vba|\\u0001ole10native");

    /** A text that begins with a tag, a declaration or a comment; browsers treat a form feed before it as a blank. */
    private static final Pattern PAGE =
            Pattern.compile("[\\s\\ufeff\\u0000\\f]*(<[a-z!/?]|mime-version:).*", Pattern.DOTALL);

    private static final int BEGINNING = 4096;
    private static final int MAX_PARTS = 20_000;
    /** The limit for the unpacked bytes of all parts that are read; a larger file is built to exhaust memory. */
    private static final int MAX_UNPACKED = 64 * 1024 * 1024;

    private static final int MAX_WORDS_PART = 1 << 20;
    private static final int SHEET = 0x85;
    private static final int MACRO_SHEET = 1;

    /** Lets one file at a time be inspected, so that memory never holds the unpacked parts of two files. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private ActiveContent() {}

    /** Whether a file contains active content, or cannot be inspected. */
    static boolean isIn(byte[] bytes) {
        ONE_AT_A_TIME.lock();
        try {
            if (isArchive(bytes)) {
                return isInArchive(bytes, new int[] {MAX_UNPACKED}, 0);
            }
            return isOlderOffice(bytes) ? isInOlderOffice(bytes) : isPdf(bytes) && isInPdf(bytes);
        } catch (IOException | RuntimeException unreadable) {
            // A file that cannot be inspected is refused.
            return true;
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static boolean isArchive(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static boolean isProgram(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 'M' && bytes[1] == 'Z'
                || bytes.length > 4 && bytes[0] == 0x7f && bytes[1] == 'E' && bytes[2] == 'L' && bytes[3] == 'F';
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F';
    }

    /**
     * Whether the uncompressed objects of a PDF contain a script or start a program; its compressed streams are not
     * searched.
     */
    private static boolean isInPdf(byte[] bytes) {
        return PDF_ACTION
                .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                .find();
    }

    private static boolean isOlderOffice(byte[] bytes) {
        return bytes.length > 4 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf;
    }

    /** Whether a browser would render this text as a page. */
    static boolean isPage(byte[] bytes) {
        var beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        var marked = beginning.startsWith("\u00ef\u00bb\u00bf") ? beginning.substring(3) : beginning;
        var wide = marked.startsWith("\u00ff\u00fe") || marked.startsWith("\u00fe\u00ff");
        // UTF-16 puts a zero byte beside each letter of a tag, with or without a byte order mark.
        var letters = (wide ? marked.substring(2) : marked).replace("\u0000", "");
        return PAGE.matcher(letters.toLowerCase(Locale.ROOT)).matches();
    }

    /** @param left bytes that may still be unpacked, over all parts and nested archives */
    private static boolean isInArchive(byte[] bytes, int[] left, int depth) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            int parts = 0;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                var name = part.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                if (++parts > MAX_PARTS || PART.matcher(name).matches() || isActivePart(zip, part, name, left, depth)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a part is active content, decided by its content, since an object or a program may have any name. */
    private static boolean isActivePart(ZipFile zip, ZipArchiveEntry part, String name, int[] left, int depth)
            throws IOException {
        var words = WORDS.get(name.replaceAll(".*/", "").replaceAll("\\d+", ""));
        if (words != null) {
            var text =
                    new String(readAtMost(zip, part, MAX_WORDS_PART), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            left[0] -= text.length();
            return left[0] <= 0 || words.matcher(text).find();
        }
        var beginning = readAtMost(zip, part, 8);
        if (isProgram(beginning)) {
            return true;
        }
        if (!isOlderOffice(beginning) && !isArchive(beginning)) {
            return false;
        }
        var object = readAtMost(zip, part, left[0]);
        left[0] -= object.length;
        return left[0] <= 0
                || depth > 2
                || (isArchive(object) ? isInArchive(object, left, depth + 1) : isInOlderOffice(object));
    }

    private static byte[] readAtMost(ZipFile zip, ZipArchiveEntry part, int most) throws IOException {
        try (var in = zip.getInputStream(part)) {
            return in.readNBytes(most);
        }
    }

    private static boolean isInOlderOffice(byte[] bytes) throws IOException {
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return holdsMacros(file.getRoot(), 0);
        }
    }

    private static boolean holdsMacros(DirectoryEntry directory, int depth) throws IOException {
        for (var entry : directory) {
            if (depth > 8
                    || STREAM.matcher(entry.getName().toLowerCase(Locale.ROOT)).matches()) {
                return true;
            }
            if (entry instanceof DirectoryEntry below && holdsMacros(below, depth + 1)
                    || entry instanceof DocumentEntry stream && holdsMacroSheet(stream)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a workbook stream contains a sheet of Excel 4 macros ([MS-XLS] 2.4.28, BoundSheet8). */
    private static boolean holdsMacroSheet(DocumentEntry stream) throws IOException {
        var name = stream.getName();
        if (!name.equalsIgnoreCase("Workbook") && !name.equalsIgnoreCase("Book")) {
            return false;
        }
        try (var in = new DocumentInputStream(stream)) {
            while (in.available() >= 4) {
                int record = in.readUShort();
                var body = in.readNBytes(in.readUShort());
                if (record == SHEET && body.length > 5 && body[5] == MACRO_SHEET) {
                    return true;
                }
            }
        }
        return false;
    }
}
