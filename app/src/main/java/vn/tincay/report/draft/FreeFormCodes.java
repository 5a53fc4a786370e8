package vn.tincay.report.draft;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tincay.report.draft.structure.BlankSheet;
import vn.tincay.report.draft.structure.Codes;
import vn.tincay.report.form.Forms;
import vn.tincay.report.form.Sheet;

/**
 * Chooses the code of a new form, which is part of its address: the code in its structure when it is valid and free,
 * else one made from its title.
 */
@Component
class FreeFormCodes {

    private static final String WORD_SEPARATOR = "-";

    /** Codes that are taken by other addresses below {@code /forms}, or that mean "no code". */
    private static final Set<String> RESERVED = Set.of("new", "drafts", BlankSheet.NO_CODE);

    private final Forms forms;

    FreeFormCodes(Forms forms) {
        this.forms = forms;
    }

    String of(Sheet sheet) {
        var taken = new HashSet<>(RESERVED);
        forms.all().forEach(form -> taken.add(form.code()));
        boolean own = sheet.code().matches("[a-z][a-z0-9-]{2,47}") && !taken.contains(sheet.code());
        return own ? sheet.code() : Codes.of(sheet.title().vi(), WORD_SEPARATOR, taken);
    }
}
