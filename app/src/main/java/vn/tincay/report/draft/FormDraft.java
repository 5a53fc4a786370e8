package vn.tincay.report.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Problem;
import vn.tincay.report.draft.structure.Codes;
import vn.tincay.report.draft.structure.FinishedStructure;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.FormFile;
import vn.tincay.report.form.FormStructure;

/**
 * The draft of a form.
 *
 * @param form code of the form of which it becomes or became a version; null for a new form until its release
 * @param structure the structure as edited; pieces that are new have provisional codes ({@link Codes})
 * @param notes what was proposed or doubted when the draft was read from a file
 * @param revision counts the changes; a page that shows an older one may not overwrite a newer one
 * @param releasedVersion the version it became; null before its release
 */
public record FormDraft(
        UUID id,
        @Nullable String form,
        FormStructure structure,
        List<Problem> notes,
        int revision,
        Instant savedAt,
        String savedBy,
        @Nullable Integer releasedVersion) {

    public boolean isReleased() {
        return releasedVersion != null;
    }

    /** The form as it stands, for preview, trial and files. */
    public Form preview() {
        return FormFile.draft(FinishedStructure.of(structure));
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(id, revision);
    }
}
