package vn.tincay.document.attachment;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.ShownFile;

/**
 * The files of a record, drawn by {@code parts/attachments.jte}: names, kinds and sizes, with what the viewer may do.
 *
 * @param adding where a file is added; null when the viewer may not
 */
public record AttachmentPanel(
        List<ShownFile> files, @Nullable Adding adding) {

    public AttachmentPanel {
        files = List.copyOf(files);
    }

    /**
     * The field that takes files, of the form around the list.
     *
     * @param label message key
     * @param hint message key; null for the general one
     * @param accept as in HTML: {@code .pdf,.docx}; null for every kind
     * @param again names of the files of a refused form that were not kept; null for all of them
     */
    public record Adding(
            String field,
            String label,
            @Nullable String hint,
            @Nullable String accept,
            boolean multiple,
            boolean optional,
            @Nullable List<String> again) {

        /** One file, which is needed. */
        public static Adding one(String field, String label, @Nullable String hint) {
            return new Adding(field, label, hint, null, false, false, null);
        }

        /** Any number of files, none needed. */
        public static Adding several(String field, String label, @Nullable String accept, List<String> again) {
            return new Adding(field, label, null, accept, true, true, again);
        }
    }

    /** Files as they are listed, nothing to add. */
    public static AttachmentPanel of(List<Attachment> files, Function<Attachment, ShownFile> shown) {
        return new AttachmentPanel(files.stream().map(shown).toList(), null);
    }

    public AttachmentPanel adding(@Nullable Adding field) {
        return new AttachmentPanel(files, field);
    }
}
