package vn.tincay.plan.web.answer;

import java.util.stream.Collectors;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.answer.coverage.Origins;

/** Puts the origin of a fact into words, in the reader's language. */
public final class OriginWords {

    private OriginWords() {}

    /** The origin as "Từ Kế hoạch số 12/KH-UBND, nhiệm vụ III.2; đã chỉnh: cơ quan chủ trì". */
    public static String of(Ui ui, Origins.NamedOrigin origin) {
        var from = ui.t("answer.origin", origin.sourceName());
        var where = origin.sourceNumber() == null
                ? from
                : from + ", " + ui.t("answer.origin." + origin.kind(), origin.sourceNumber());
        return origin.changedFields().isEmpty()
                ? where
                : where + "; "
                        + ui.t(
                                "answer.origin.moved",
                                origin.changedFields().stream()
                                        .map(field -> ui.t("answer.moved." + field))
                                        .collect(Collectors.joining(", ")));
    }
}
