package vn.tincay.document.attachment;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.ShownFile;

/**
 * The files of a record, drawn by {@code parts/attachments.jte}: names, kinds, sizes, and the field that adds files.
 *
 * @param adding the field that adds files; null when the viewer may not add any
 */
public record AttachmentPanel(
        List<ShownFile> files, @Nullable Adding adding) {

    public AttachmentPanel {
        files = List.copyOf(files);
    }

    /**
     * The field that adds files, as part of the form around the list.
     *
     * @param label message key
     * @param hint message key; null for the general hint
     * @param accept as in HTML: {@code .pdf,.docx}; null for every kind
     * @param again names of the files that the user must choose again after a refused form; null when all must be
     *     chosen again
     */
    public record Adding(
            String field,
            String label,
            @Nullable String hint,
            @Nullable String accept,
            boolean multiple,
            boolean optional,
            @Nullable List<String> again) {

        /** A field for exactly one required file. */
        public static Adding one(String field, String label, @Nullable String hint) {
            return new Adding(field, label, hint, null, false, false, null);
        }

        /** A field for any number of optional files. */
        public static Adding several(String field, String label, @Nullable String accept, List<String> again) {
            return new Adding(field, label, null, accept, true, true, again);
        }
    }

    /** A panel that lists the files and has no field to add more. */
    public static AttachmentPanel of(List<Attachment> files, Function<Attachment, ShownFile> shown) {
        return new AttachmentPanel(files.stream().map(shown).toList(), null);
    }

    public AttachmentPanel adding(@Nullable Adding field) {
        return new AttachmentPanel(files, field);
    }
}
