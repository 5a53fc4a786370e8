package vn.tincay.report.draft;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tincay.report.draft.structure.BlankStructure;
import vn.tincay.report.draft.structure.Codes;
import vn.tincay.report.form.FormStructure;
import vn.tincay.report.form.Forms;

/**
 * Chooses the code of a new form, which is part of its address: the code in its structure when it is valid and free,
 * else one made from its title.
 */
@Component
class FreeFormCodes {

    private static final String WORD_SEPARATOR = "-";

    /** Codes that are taken by other addresses below {@code /forms}, or that mean "no code". */
    private static final Set<String> RESERVED = Set.of("new", "drafts", BlankStructure.NO_CODE);

    private final Forms forms;

    FreeFormCodes(Forms forms) {
        this.forms = forms;
    }

    String of(FormStructure structure) {
        var used = new HashSet<>(RESERVED);
        forms.all().forEach(form -> used.add(form.code()));
        boolean own = structure.code().matches("[a-z][a-z0-9-]{2,47}") && !used.contains(structure.code());
        return own ? structure.code() : Codes.of(structure.title().vi(), WORD_SEPARATOR, used);
    }
}
