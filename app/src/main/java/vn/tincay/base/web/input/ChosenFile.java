package vn.tincay.base.web.input;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.tincay.base.text.FileNames;

/**
 * A file chosen in a form that was not stored: its field and its name. The page asks for it again, because browsers do
 * not prefill files.
 */
public record ChosenFile(String field, String name) {

    /** Request attribute with the list of chosen files, for a form of which only the text fields were read. */
    public static final String LIST = "tincay.chosen-files";

    public static List<ChosenFile> of(HttpServletRequest request) {
        if (request.getAttribute(LIST) instanceof List<?> files) {
            return files.stream().map(ChosenFile.class::cast).toList();
        }
        var read = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (read != null) {
            return read.getMultiFileMap().values().stream()
                    .flatMap(List::stream)
                    .filter(file -> isNamed(file.getOriginalFilename()))
                    .map(file -> named(file.getName(), file.getOriginalFilename()))
                    .toList();
        }
        var type = request.getContentType();
        return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE) ? unread(request) : List.of();
    }

    /** Reads the files when no controller has done so yet. */
    private static List<ChosenFile> unread(HttpServletRequest request) {
        try {
            return request.getParts().stream()
                    .filter(part -> isNamed(part.getSubmittedFileName()))
                    .map(part -> named(part.getName(), part.getSubmittedFileName()))
                    .toList();
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return List.of();
        }
    }

    /** A chosen file with its name, cleaned for display. */
    public static ChosenFile named(String field, @Nullable String sent) {
        return new ChosenFile(field, FileNames.clean(sent == null ? "" : sent));
    }

    /** Whether a file was chosen: an empty file field sends an empty name. */
    public static boolean isNamed(@Nullable String sent) {
        return sent != null && !sent.isBlank();
    }

    /** The file names by field. */
    public static Map<String, List<String>> byField(List<ChosenFile> files) {
        return files.stream()
                .collect(Collectors.groupingBy(
                        ChosenFile::field,
                        LinkedHashMap::new,
                        Collectors.mapping(ChosenFile::name, Collectors.toList())));
    }
}
