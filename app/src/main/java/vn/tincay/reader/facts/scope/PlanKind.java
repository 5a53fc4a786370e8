package vn.tincay.reader.facts.scope;

import java.util.Set;
import java.util.regex.Pattern;
import vn.tincay.reader.facts.ParsedDocument;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.words.Folding;

/** Decides whether a document is a plan: by its kind, and for a decision or a resolution also by its subject. */
public final class PlanKind {
    private static final Set<String> PLANS =
            Set.of("Kế hoạch", "Chương trình", "Đề án", "Phương án", "Dự án", "Bài báo");
    /** Kinds that may assign tasks as a plan does. */
    private static final Set<String> PERHAPS = Set.of("Nghị quyết", "Chỉ thị", "Hướng dẫn", "Thông báo");

    private static final Pattern PROMULGATES = Pattern.compile(
            "\\b(?:ban hanh|phe duyet|thong qua|dieu chinh|sua doi)\\b.{0,60}\\b(?:ke hoach|chuong trinh|de an|phuong an|du an)\\b|^(?:ve )?(?:ke hoach|chuong trinh|de an)\\b");
    /** The conclusions of a meeting, which are not a plan although they assign work. */
    private static final Pattern CONCLUDES = Pattern.compile("^(?:ve )?(?:y kien )?ket luan\\b");

    private static final int FEWEST_BLOCKS = 3;

    private PlanKind() {}

    public static boolean isPlan(ParsedDocument draft) {
        if (draft.layout().blocks().size() < FEWEST_BLOCKS) {
            return false;
        }
        String type = draft.header().docType();
        boolean tasks = !draft.areas(SectionKind.TASKS).isEmpty();
        if (type == null) {
            return draft.header().number() != null || tasks;
        }
        if (PLANS.contains(type)) {
            return true;
        }
        String title = draft.header().title();
        if (PERHAPS.contains(type)) {
            return tasks
                    && (title == null
                            || !CONCLUDES.matcher(Folding.plain(title)).find());
        }
        return type.equals("Quyết định")
                && (draft.layout().hasPlanAttached()
                        || title != null
                                && PROMULGATES.matcher(Folding.plain(title)).find());
    }
}
