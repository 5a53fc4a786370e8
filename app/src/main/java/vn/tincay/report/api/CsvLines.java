package vn.tincay.report.api;

import java.io.BufferedInputStream;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Reads the lines of a CSV file written by a spreadsheet. The separator is named by a first line {@code sep=;} or
 * guessed from the header line; the encoding is given by a byte order mark or the {@code charset} of the content type,
 * otherwise it must be UTF-8.
 */
final class CsvLines {

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    private static final int LONGEST_HEAD = 200_000;

    private CsvLines() {}

    /** Passes every non-empty line to {@code each}, the header line first. */
    static void read(InputStream body, @Nullable String contentType, Consumer<List<String>> each) throws IOException {
        try (var reader = new PushbackReader(decoded(body, contentType))) {
            var head = nextLine(reader);
            Character named = null;
            if (head.length() == 5 && head.toLowerCase(Locale.ROOT).startsWith("sep=")) {
                named = head.charAt(4);
                head = nextLine(reader);
            }
            char separator = named == null ? findSeparator(head) : named;
            readLines(new StringReader(head), separator, each);
            readLines(reader, separator, each);
        } catch (CharacterCodingException otherEncoding) {
            throw new UnreadableBody("report.api.encoding");
        }
    }

    private static void readLines(Reader text, char separator, Consumer<List<String>> each) throws IOException {
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        try (MappingIterator<String[]> lines =
                CSV.readerFor(String[].class).with(schema).readValues(text)) {
            while (lines.hasNextValue()) {
                var fields = Arrays.stream(lines.nextValue())
                        .map(CsvLines::withoutMarks)
                        .toList();
                if (fields.stream().anyMatch(field -> !field.isEmpty())) {
                    each.accept(fields);
                }
            }
        } catch (JacksonException broken) {
            if (broken.getCause() instanceof CharacterCodingException encoding) {
                throw encoding;
            }
            throw broken;
        }
    }

    /** Removes byte order marks, which also occur inside a file when files were concatenated. */
    private static String withoutMarks(String field) {
        return field.replace("\ufeff", "").strip();
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
                throw new UnreadableBody(c == 0 ? "report.api.encoding" : "report.api.unreadable");
            }
            if (c != '\n' && c != '\r') {
                line.append((char) c);
            } else if (!withoutMarks(line.toString()).isEmpty()) {
                break;
            }
        }
        return withoutMarks(line.toString()).isEmpty() ? "" : line.toString().replace("\ufeff", "");
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

    private static Charset charset(byte[] first, @Nullable String contentType) {
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
            throw new UnreadableBody("report.api.encoding");
        }
    }
}
