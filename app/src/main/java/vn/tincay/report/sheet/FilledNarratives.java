package vn.tincay.report.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tincay.report.form.Form;

/** Reads the narratives on one sheet, which are found by their hidden codes in column A. */
final class FilledNarratives {

    private static final int LABEL = 1;
    private static final int TEXT = 2;

    private FilledNarratives() {}

    static FilledTable read(Form form, FilledPage page) {
        var labels = LabelCheck.of(page.name(), lines(form, page), List.of());
        if (labels.rearranged() != null) {
            return new FilledTable(page, Map.of(), Map.of(), labels.rearranged(), List.of());
        }
        var narratives = new LinkedHashMap<String, FilledCell>();
        page.lines().tailMap(FormSheet.CODES + 1).keySet().stream()
                .filter(y -> !page.text(y, 0).isEmpty() && !labels.isLeftOut(y, TEXT))
                .forEach(y -> narratives.putIfAbsent(
                        page.text(y, 0), new FilledCell(page.at(y, TEXT), page.address(y, TEXT), null)));
        return new FilledTable(page, narratives, Map.of(), null, labels.problems());
    }

    private static List<LabelCheck.Line> lines(Form form, FilledPage page) {
        return page.lines().tailMap(FormSheet.CODES + 1).keySet().stream()
                .flatMap(y -> form.narratives().stream()
                        .filter(narrative -> narrative.code().equals(page.text(y, 0)))
                        .map(narrative -> LabelCheck.Line.row(y, page.shown(y, LABEL), narrative.title(), true)))
                .toList();
    }
}
