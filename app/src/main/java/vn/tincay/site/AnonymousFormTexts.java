package vn.tincay.site;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import vn.tincay.base.web.input.ChosenFile;

/**
 * The texts of a form with files whose sender is not signed in, and the names of the files. The body is read as a
 * stream and the content of files is skipped, so that it is never stored, in memory or on disk.
 *
 * @param texts by field, in the order sent
 * @param files the chosen files, which the user must choose again
 */
record AnonymousFormTexts(Map<String, List<String>> texts, List<ChosenFile> files) {

    /** Equal to Tomcat's limit for forms of signed-in people, since the same form is sent again after signing in. */
    private static final int MAX_PARTS = 50;

    private static final int LONGEST_HEAD = 2048;

    /** Thrown when a form has more text, or more parts, than may be kept. */
    static final class TooMuchText extends IOException {}

    /**
     * Reads the texts and the names of the files. When the sender becomes too slow, the part received so far counts:
     * a form sends its texts before its files.
     *
     * @param most the most bytes of all texts together
     */
    static AnonymousFormTexts read(HttpServletRequest request, MinimumSpeedStream body, int most) throws IOException {
        var texts = new LinkedHashMap<String, List<String>>();
        var files = new ArrayList<ChosenFile>();
        try {
            readInto(texts, files, request, body, most);
        } catch (IOException end) {
            if (!body.isTooSlow()) {
                throw end;
            }
        }
        return new AnonymousFormTexts(texts, List.copyOf(files));
    }

    private static void readInto(
            Map<String, List<String>> texts,
            List<ChosenFile> files,
            HttpServletRequest request,
            InputStream body,
            int most)
            throws IOException {
        var parts = upload().getItemIterator(new Body(request, body));
        int left = most;
        for (int part = 0; parts.hasNext(); part++) {
            if (part == MAX_PARTS) {
                throw new TooMuchText();
            }
            var next = parts.next();
            if (next.getFieldName() != null && next.isFormField()) {
                var text = text(next, left);
                left -= text.length;
                texts.computeIfAbsent(next.getFieldName(), field -> new ArrayList<>())
                        .add(new String(text, StandardCharsets.UTF_8));
            } else if (next.getFieldName() != null && ChosenFile.isNamed(next.getName())) {
                files.add(ChosenFile.named(next.getFieldName(), next.getName()));
            }
        }
    }

    private static byte[] text(FileItemStream part, int most) throws IOException {
        var text = part.openStream().readNBytes(most + 1);
        if (text.length > most) {
            throw new TooMuchText();
        }
        return text;
    }

    private static FileUpload upload() {
        var upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        upload.setPartHeaderSizeMax(LONGEST_HEAD);
        return upload;
    }

    private record Body(HttpServletRequest request, InputStream stream) implements UploadContext {

        @Override
        public long contentLength() {
            return request.getContentLengthLong();
        }

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return request.getContentType();
        }

        @Override
        public InputStream getInputStream() {
            return stream;
        }
    }
}
