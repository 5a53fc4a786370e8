package vn.tincay.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * What a file of a permitted kind may carry that runs when it is opened: macros, packed programs, controls, a page of a
 * browser under the name of a text. The office that opens evidence is not ours to protect otherwise.
 */
final class ActiveContent {

    /** Parts of an office file that hold macros, controls or packages; and programs and scripts in any archive. */
    private static final Pattern PART = Pattern.compile(
            "(.*/)?(vbaproject[^/]*|activex[^/]*|macrosheets|basic|scripts)(/.*)?"
                    + "|.*\\.(exe|dll|com|scr|msi|jar|bat|cmd|ps1|vbs|vbe|js|jse|wsf|wsh|hta|lnk|url|html?|svg|xlsm|docm|pptm|xlam|dotm)");

    /** An object put into an office file: an equation or a table is one, so is a packed program. */
    private static final Pattern OBJECT = Pattern.compile("(.*/)?oleobject[^/]*");

    /** Directories and streams of the older office files that hold macros or a package. */
    private static final Pattern STREAM = Pattern.compile("macros|_vba_project.*|vba|\\u0001ole10native");

    /** A tag, a declaration or a comment where a text would begin; a form feed counts as a blank for browsers. */
    private static final Pattern PAGE =
            Pattern.compile("[\\s\\ufeff\\u0000\\f]*(<[a-z!/?]|mime-version:).*", Pattern.DOTALL);

    private static final int BEGINNING = 4096;
    private static final int MOST_PARTS = 20_000;

    private ActiveContent() {}

    static boolean isIn(byte[] bytes) {
        try {
            if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
                return isInArchive(bytes);
            }
            if (bytes.length > 4 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf) {
                return isInOlderOffice(bytes);
            }
        } catch (IOException | RuntimeException unreadable) {
            // Nobody can say what is in it, so nobody should be led to open it.
            return true;
        }
        return false;
    }

    /** Whether a browser would take this text for a page. */
    static boolean isPage(byte[] bytes) {
        var beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        var marked = beginning.startsWith("\u00ef\u00bb\u00bf") ? beginning.substring(3) : beginning;
        var wide = marked.startsWith("\u00ff\u00fe") || marked.startsWith("\u00fe\u00ff");
        var letters = wide ? marked.substring(2).replace("\u0000", "") : marked;
        return PAGE.matcher(letters.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isInArchive(byte[] bytes) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            int parts = 0;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                var name = part.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                if (++parts > MOST_PARTS || PART.matcher(name).matches()) {
                    return true;
                }
                if (name.equals("[content_types].xml") && saysMacros(read(zip, part))
                        || OBJECT.matcher(name).matches() && isInOlderOffice(read(zip, part))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] read(ZipFile zip, ZipArchiveEntry part) throws IOException {
        try (var in = zip.getInputStream(part)) {
            return in.readNBytes(Attachments.LARGEST);
        }
    }

    private static boolean saysMacros(byte[] types) {
        var list = new String(types, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        return list.contains("macroenabled") || list.contains("vbaproject") || list.contains("activex");
    }

    private static boolean isInOlderOffice(byte[] bytes) throws IOException {
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return holdsMacros(file.getRoot(), 0);
        }
    }

    private static boolean holdsMacros(DirectoryEntry directory, int depth) {
        for (var entry : directory) {
            if (depth > 8
                    || STREAM.matcher(entry.getName().toLowerCase(Locale.ROOT)).matches()) {
                return true;
            }
            if (entry instanceof DirectoryEntry below && holdsMacros(below, depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
