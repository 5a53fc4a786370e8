package vn.tincay.reader.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.tincay.reader.UnreadableDocument;
import vn.tincay.reader.text.pdf.PrintedColumns;

/**
 * Decodes text and Markdown: UTF-8 and UTF-16 with or without a byte order mark, Vietnamese Windows (1258), and single
 * bytes of the old fonts that {@code OldEncoding} recognises. The text becomes NFC.
 */
public final class PlainText {
    private PlainText() {}

    static RawText read(byte[] bytes) {
        String text = decode(bytes);
        List<RawLine> lines = new ArrayList<>();
        List<String> page = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > LineCollector.LONGEST_LINE) {
                throw new UnreadableDocumentException(
                        UnreadableDocument.Code.LINE_TOO_LONG, String.valueOf(lines.size() + page.size() + 1));
            }
            if (text.startsWith("\f", start)) {
                add(page, lines);
                start++;
            }
            page.add(text.substring(start, end));
            start = end + 1;
        }
        add(page, lines);
        return new RawText(lines, false);
    }

    /** Adds the lines of a page; when it has two columns, those of the left column come first. */
    private static void add(List<String> page, List<RawLine> lines) {
        List<Integer> ends =
                page.stream().map(line -> line.stripTrailing().length()).toList();
        for (PrintedColumns.Piece piece : PrintedColumns.inOrder(page, ends)) {
            String text = page.get(piece.line()).substring(piece.from(), piece.to());
            String moved = piece.shift() == 0 ? text : " ".repeat(Math.max(0, piece.from() - piece.shift())) + text;
            lines.add(new RawLine(lines.size() + 1, moved));
        }
        page.clear();
    }

    static String decode(byte[] bytes) {
        String text = decoded(bytes);
        if (text.length() > LineCollector.MAX_TEXT) {
            throw new UnreadableDocumentException(UnreadableDocument.Code.TOO_MUCH_TEXT);
        }
        refuseBinary(text);
        text = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\f", "\n\f")
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
        return clean(text);
    }

    /** The text in NFC, as the grammar needs it. */
    public static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String decoded(byte[] bytes) {
        Charset marked = Utf16Marks.of(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\uFEFF", "");
        } catch (CharacterCodingException e) {
            String single = new String(bytes, StandardCharsets.ISO_8859_1);
            if (OldEncoding.looksLikeTcvn3(single) || OldEncoding.looksLikeVni(single)) {
                return single;
            }
            String windows = OldEncoding.windows1258(bytes);
            if (windows != null) {
                return windows;
            }
            throw new UnreadableDocumentException(UnreadableDocument.Code.ENCODING);
        }
    }

    private static void refuseBinary(String text) {
        int control = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || (c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 11)) {
                control++;
            }
        }
        if (control > 0 && (text.indexOf('\0') >= 0 || control > text.length() / 100)) {
            throw new UnreadableDocumentException(UnreadableDocument.Code.BINARY);
        }
    }
}
