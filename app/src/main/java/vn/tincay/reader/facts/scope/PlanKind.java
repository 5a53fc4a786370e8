package vn.tincay.reader.facts.scope;

import java.util.Set;
import java.util.regex.Pattern;
import vn.tincay.reader.facts.ParsedDocument;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.words.Folding;

/**
 * Decides whether a document is a plan: by its kind, and where the kind does not decide, by its number, tasks, title or
 * attached plan.
 */
public final class PlanKind {
    private static final Set<String> PLANS =
            Set.of("Kế hoạch", "Chương trình", "Đề án", "Phương án", "Dự án", "Bài báo");
    /** Kinds that may assign tasks as a plan does. */
    private static final Set<String> MAY_BE_PLANS = Set.of("Nghị quyết", "Chỉ thị", "Hướng dẫn", "Thông báo");

    private static final Pattern PROMULGATES = Pattern.compile(
            "\\b(?:ban hanh|phe duyet|thong qua|dieu chinh|sua doi)\\b.{0,60}\\b(?:ke hoach|chuong trinh|de an|phuong an|du an)\\b|^(?:ve )?(?:ke hoach|chuong trinh|de an)\\b");
    /** The conclusions of a meeting, which are not a plan although they assign work. */
    private static final Pattern CONCLUSIONS = Pattern.compile("^(?:ve )?(?:y kien )?ket luan\\b");

    private static final int FEWEST_BLOCKS = 3;

    private PlanKind() {}

    public static boolean isPlan(ParsedDocument document) {
        if (document.layout().blocks().size() < FEWEST_BLOCKS) {
            return false;
        }
        String type = document.header().docType();
        boolean tasks = !document.sections(SectionKind.TASKS).isEmpty();
        if (type == null) {
            return document.header().number() != null || tasks;
        }
        if (PLANS.contains(type)) {
            return true;
        }
        String title = document.header().title();
        if (MAY_BE_PLANS.contains(type)) {
            return tasks
                    && (title == null
                            || !CONCLUSIONS.matcher(Folding.plain(title)).find());
        }
        return type.equals("Quyết định")
                && (document.layout().hasPlanAttached()
                        || title != null
                                && PROMULGATES.matcher(Folding.plain(title)).find());
    }
}
