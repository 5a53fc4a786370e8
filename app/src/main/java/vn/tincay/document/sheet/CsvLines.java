package vn.tincay.document.sheet;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import vn.tincay.base.text.TypedText;

/**
 * Reads the lines of a CSV file written by a spreadsheet. The separator is named by a first line {@code sep=;} or
 * guessed from the header line; the encoding is given by a byte order mark or the {@code charset} of the content type,
 * otherwise it must be UTF-8.
 */
public final class CsvLines {

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    private static final int LONGEST_HEAD = 200_000;

    /** The number of first lines searched for the separator when titles may stand above the header. */
    private static final int LINES_BEFORE_HEAD = 30;

    private CsvLines() {}

    /** Receives the fields of a row; the first row of the file has the number 0. */
    public interface NumberedLines {
        void readRow(int row, List<String> fields);
    }

    /**
     * Passes every non-empty line to {@code each}, the header line first.
     *
     * @throws CharacterCodingException when the file is not in the encoding that it names, by default UTF-8
     */
    public static void read(InputStream body, @Nullable String contentType, Consumer<List<String>> each)
            throws IOException {
        try (var reader = new PushbackReader(decoded(body, contentType))) {
            var head = nextLine(reader);
            Character named = null;
            if (head.length() == 5 && head.toLowerCase(Locale.ROOT).startsWith("sep=")) {
                named = head.charAt(4);
                head = nextLine(reader);
            }
            char separator = named == null ? findSeparator(head) : named;
            readLines(new StringReader(head), separator, (row, fields) -> each.accept(fields));
            readLines(reader, separator, (row, fields) -> each.accept(fields));
        }
    }

    /**
     * Passes every non-empty line to {@code each} with its row number. Titles may stand above the header.
     *
     * @param mostFields limit for all fields with content; a file beyond it is refused
     * @throws CharacterCodingException when the file is not in the encoding that it names, by default UTF-8
     */
    public static void readNumbered(byte[] file, int mostFields, NumberedLines each) throws IOException {
        var count = new int[1];
        try (var reader = decoded(new ByteArrayInputStream(file), null)) {
            var text = reader.readAllAsString();
            if (text.indexOf('\0') >= 0) {
                throw new CharacterCodingException();
            }
            var head = text.lines().limit(LINES_BEFORE_HEAD).collect(Collectors.joining("\n"));
            readLines(new StringReader(text), findSeparator(head), (row, fields) -> {
                count[0] +=
                        (int) fields.stream().filter(field -> !field.isEmpty()).count();
                if (count[0] > mostFields) {
                    throw new UnreadableSheet(UnreadableSheet.UnreadableReason.TOO_LARGE);
                }
                each.readRow(row, fields);
            });
        }
    }

    private static void readLines(Reader text, char separator, NumberedLines each) throws IOException {
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        try (MappingIterator<String[]> lines =
                CSV.readerFor(String[].class).with(schema).readValues(text)) {
            for (int row = 0; lines.hasNextValue(); row++) {
                var fields =
                        Arrays.stream(lines.nextValue()).map(CsvLines::cleaned).toList();
                if (fields.stream().anyMatch(field -> !field.isEmpty())) {
                    each.readRow(row, fields);
                }
            }
        } catch (JacksonException broken) {
            if (broken.getCause() instanceof CharacterCodingException encoding) {
                throw encoding;
            }
            throw broken;
        }
    }

    /**
     * The text as fields of forms have it, so also without byte order marks, which occur inside a file when files were
     * concatenated.
     */
    private static String cleaned(String field) {
        return TypedText.clean(field).strip();
    }

    private static char findSeparator(String head) {
        char best = ',';
        long limit = 0;
        var bare = head.replaceAll("\"[^\"]*\"", "");
        for (char candidate : new char[] {',', ';', '\t'}) {
            long count = bare.chars().filter(c -> c == candidate).count();
            if (count > limit) {
                best = candidate;
                limit = count;
            }
        }
        return best;
    }

    /** The next line that is not blank; empty at the end of the file. */
    private static String nextLine(PushbackReader reader) throws IOException {
        var line = new StringBuilder();
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            if (c == 0 || line.length() > LONGEST_HEAD) {
                if (c == 0) {
                    throw new CharacterCodingException();
                }
                throw new UnreadableSheet(UnreadableSheet.UnreadableReason.TOO_LARGE);
            }
            if (c != '\n' && c != '\r') {
                line.append((char) c);
            } else if (!cleaned(line.toString()).isEmpty()) {
                break;
            }
        }
        return cleaned(line.toString()).isEmpty() ? "" : line.toString().replace("\ufeff", "");
    }

    private static Reader decoded(InputStream body, @Nullable String contentType) throws IOException {
        var bytes = new BufferedInputStream(body);
        bytes.mark(4);
        var first = bytes.readNBytes(2);
        bytes.reset();
        var charset = charset(first, contentType);
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(byte[] first, @Nullable String contentType) throws CharacterCodingException {
        if (Arrays.equals(first, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return StandardCharsets.UTF_16LE;
        }
        if (Arrays.equals(first, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return StandardCharsets.UTF_16BE;
        }
        try {
            var named = contentType == null
                    ? null
                    : MediaType.parseMediaType(contentType).getCharset();
            return named == null ? StandardCharsets.UTF_8 : named;
        } catch (IllegalArgumentException unknown) {
            throw new CharacterCodingException();
        }
    }
}
