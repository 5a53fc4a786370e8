package vn.tincay.reader.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tincay.reader.facts.task.DutySentence;
import vn.tincay.reader.grammar.ListMark;
import vn.tincay.reader.grammar.OutlineNode;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.words.Bodies;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameCasing;

/** Finds the sections of a plan and their kinds, even when larger parts contain them or headings are lost. */
final class PlanSections {
    private static final Set<SectionKind> SECTIONS = Set.of(
            SectionKind.PURPOSE,
            SectionKind.OBJECTIVES,
            SectionKind.IMPLEMENTATION,
            SectionKind.FUNDING,
            SectionKind.MIXED);
    private final List<PlanSection> found = new ArrayList<>();

    private final boolean hasFundingSection;

    private PlanSections(boolean hasFundingSection) {
        this.hasFundingSection = hasFundingSection;
    }

    static List<PlanSection> of(OutlineNode root) {
        List<OutlineNode> tops =
                root.children().stream().filter(node -> !isParagraph(node)).toList();
        PlanSections sections = new PlanSections(tops.stream().anyMatch(PlanSections::isAboutMoney));
        if (LostHeadings.areLostIn(tops)) {
            return LostHeadings.restoredSections(tops);
        }
        if (isFlatList(tops)) {
            return List.of(new PlanSection(SectionKind.TASKS, OutlineNode.holding(tops), ""));
        }
        tops.forEach(top -> sections.add(top, "", SectionKind.UNKNOWN));
        return sections.found;
    }

    /**
     * Whether the document is a flat list of points without sections, like a letter whose numbered points are
     * requests.
     */
    private static boolean isFlatList(List<OutlineNode> tops) {
        return tops.size() >= 2
                && tops.stream().allMatch(top -> top.mark().is(ListMark.Kind.ARABIC))
                && tops.stream().map(top -> SectionKind.of(heading(top.text()))).noneMatch(SECTIONS::contains);
    }

    static boolean isParagraph(OutlineNode node) {
        return node.mark().is(ListMark.Kind.NONE)
                && (node.block().isRow() || SectionKind.of(node.text()) == SectionKind.UNKNOWN || !isInCapitals(node));
    }

    private static boolean isInCapitals(OutlineNode node) {
        return NameCasing.isCapitals(node.text());
    }

    /**
     * Adds a section and the sections inside it. A section whose heading names no kind is a task section inside a part
     * about tasks ({@code outer}), and an implementation section when most of its items begin with a body.
     */
    private void add(OutlineNode node, String path, SectionKind outer) {
        ListMark mark = node.mark();
        boolean isPart = mark.is(ListMark.Kind.PART) || mark.is(ListMark.Kind.CAPITAL);
        List<OutlineNode> inner = node.children().stream()
                .filter(child -> child.mark().isNumbered())
                .toList();
        boolean nested = inner.stream().anyMatch(child -> child.mark().is(ListMark.Kind.ROMAN));
        if (isPart && nested && !allNameBodies(inner)) {
            SectionKind own = SectionKind.of(heading(node.text()));
            if (own == SectionKind.TASKS && inner.stream().allMatch(PlanSections::isPlainItem)) {
                found.add(new PlanSection(own, node, mark.label()));
                return;
            }
            inner.forEach(child -> add(child, "", own));
            return;
        }
        String label = path.isEmpty() ? mark.label() : path + "." + mark.label();
        SectionKind kind = SectionKind.of(heading(node.text()));
        if (kind == SectionKind.UNKNOWN && outer == SectionKind.TASKS) {
            kind = outer;
        }
        if (kind == SectionKind.UNKNOWN && mostNameBodies(inner)) {
            kind = SectionKind.IMPLEMENTATION;
        }
        found.add(new PlanSection(kind, node, label));
        if (kind == SectionKind.TASKS
                || kind == SectionKind.MIXED
                || kind == SectionKind.UNKNOWN
                || kind == SectionKind.IMPLEMENTATION
                || kind == SectionKind.PURPOSE) {
            addNumberedSections(kind, inner, label);
        }
    }

    /**
     * Whether an item in a part about tasks is a task and not a section: its heading names no kind, and only bullets or
     * text stand below it, as in "I. Tuyên truyền".
     */
    private static boolean isPlainItem(OutlineNode item) {
        return SectionKind.of(heading(item.text())) == SectionKind.UNKNOWN
                && item.children().stream().noneMatch(child -> child.mark().isNumbered());
    }

    /**
     * Adds numbered items as separate sections when their heading names another kind: "6. Kinh phí thực hiện" among
     * tasks. In the other items of a task section it looks for objectives.
     */
    private void addNumberedSections(SectionKind outer, List<OutlineNode> inner, String label) {
        for (OutlineNode child : inner) {
            String title = heading(child.text());
            SectionKind kind = SectionKind.of(title);
            if (kind != outer && isTitle(child, title) && isSeparateSection(outer, kind, child, title)) {
                found.add(
                        new PlanSection(kind, child, label + "." + child.mark().label()));
            } else if (outer == SectionKind.MIXED || outer == SectionKind.TASKS) {
                addObjectives(child, label + "." + child.mark().label());
            }
        }
    }

    /**
     * Adds objectives that are listed by field of work among the tasks: "1. Lĩnh vực chính trị: a) Mục tiêu … b)
     * Nhiệm vụ …".
     */
    private void addObjectives(OutlineNode field, String path) {
        for (OutlineNode part : field.children()) {
            String plain = Folding.plain(heading(part.text())).strip();
            boolean listsObjectives = OBJECTIVES_HEADING.matcher(plain).matches()
                    && !part.children().isEmpty();
            if (listsObjectives && part.mark().isNumbered()) {
                found.add(new PlanSection(
                        SectionKind.OBJECTIVES, part, path + "." + part.mark().label()));
            }
        }
    }

    private static final Pattern OBJECTIVES_HEADING = Pattern.compile(
            "(?:cac |mot so )?(?:muc tieu|chi tieu)(?:,? (?:va )?(?:muc tieu|chi tieu))?(?: cu the| chu yeu| phan dau)?(?: (?:den )?nam \\d{4})?");

    private boolean isSeparateSection(SectionKind outer, SectionKind kind, OutlineNode child, String title) {
        String plain = Folding.plain(title).strip();
        return switch (kind) {
            case FUNDING -> isFunding(outer, child);
            case OBJECTIVES -> outer != SectionKind.TASKS || plain.length() < 40;
            case TASKS ->
                outer == SectionKind.MIXED
                        || outer == SectionKind.UNKNOWN
                        || (outer == SectionKind.PURPOSE && plain.length() < 40);
            case IMPLEMENTATION -> plain.startsWith("to chuc thuc hien") || plain.startsWith("phan cong");
            case REPORTING -> outer == SectionKind.IMPLEMENTATION || plain.startsWith("che do");
            case SCOPE -> plain.length() < 60;
            default -> false;
        };
    }

    private static boolean isAboutMoney(OutlineNode section) {
        return SectionKind.of(heading(section.text())) == SectionKind.FUNDING
                || section.mark().is(ListMark.Kind.PART)
                        && section.children().stream().anyMatch(PlanSections::isAboutMoney);
    }

    /**
     * Whether a point with a heading about funding is a funding section. Among tasks it is one only when the plan has
     * no separate funding section and the point has a word for money.
     */
    private boolean isFunding(SectionKind outer, OutlineNode point) {
        boolean work = outer == SectionKind.TASKS || outer == SectionKind.MIXED;
        return !work
                || !hasFundingSection
                        && MONEY_WORDS.matcher(Folding.plain(point.fullText())).find();
    }

    private static final Pattern MONEY_WORDS =
            Pattern.compile("ngan sach|kinh phi|du toan|xa hoi hoa|tai tro|vien tro");

    private static boolean isTitle(OutlineNode child, String title) {
        return title.length() < 120 && !Bodies.starts(title);
    }

    /** The text before the colon, or all of it when no colon follows the fourth character; at most 300 characters. */
    static String heading(String text) {
        int colon = text.indexOf(':');
        String head = colon > 3 ? text.substring(0, colon) : text;
        return head.length() > 300 ? head.substring(0, 300) : head;
    }

    private static boolean allNameBodies(List<OutlineNode> nodes) {
        return nodes.stream().allMatch(node -> DutySentence.startsWithBody(node.text()));
    }

    private static boolean mostNameBodies(List<OutlineNode> nodes) {
        long bodies = nodes.stream()
                .filter(node -> DutySentence.startsWithBody(node.text()))
                .count();
        return nodes.size() >= 3 && bodies * 10 >= nodes.size() * 7;
    }
}
