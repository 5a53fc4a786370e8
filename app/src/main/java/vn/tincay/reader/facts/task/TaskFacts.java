package vn.tincay.reader.facts.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.facts.Headings;
import vn.tincay.reader.facts.ParsedDocument;
import vn.tincay.reader.facts.PlanSection;
import vn.tincay.reader.grammar.ListMark;
import vn.tincay.reader.grammar.OutlineNode;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.plan.ReadTask;
import vn.tincay.reader.plan.source.Source;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/**
 * Reads the tasks of the task sections with their hierarchy, merged with the tables of these sections or, without such
 * tables, of the annexes.
 */
public final class TaskFacts {
    private static final Pattern NO_WORK = Pattern.compile(
            "khen thuong|tieu chuan|tieu chi|ho so|thanh phan|phuong phap|dieu khoan|phu luc|giai thich|hieu luc|ky luat");
    private static final int LONGEST_TITLE = 420;
    /** The longest title that shares a line with the first sentence of its text: "1. Tập huấn. Mở 02 lớp …". */
    private static final int LONGEST_RUN_IN = 40;

    private final ParsedDocument document;
    private final List<ReadTask> tasks = new ArrayList<>();
    private int firstLevel;

    private TaskFacts(ParsedDocument document) {
        this.document = document;
    }

    /** The tasks, and the number of first-level tasks in the sections. */
    public record SectionTasks(List<ReadTask> tasks, int firstLevel) {}

    public static SectionTasks of(ParsedDocument document) {
        TaskFacts facts = new TaskFacts(document);
        if (document.isArticle()) {
            return facts.readArticle();
        }
        List<PlanSection> sections = taskSections(document);
        for (PlanSection section : sections) {
            facts.readSection(section);
        }
        List<ReadTask> within = TaskTable.inSections(sections);
        return within.isEmpty()
                ? TableMerge.of(facts.tasks, facts.firstLevel, TaskTable.inAnnexes(document), true)
                : TableMerge.of(facts.tasks, facts.firstLevel, within, false);
    }

    /** Reads the tasks that a press article numbers; an article without numbers lists no tasks. */
    private SectionTasks readArticle() {
        for (ListMark.Kind kind : List.of(ListMark.Kind.ARABIC, ListMark.Kind.BRACKET, ListMark.Kind.LETTER)) {
            List<OutlineNode> items = document.root().children(kind);
            if (tasks.isEmpty() && items.size() >= 2 && items.getFirst().mark().ordinal() == 1) {
                PlanSection all = new PlanSection(SectionKind.TASKS, document.root(), "");
                items.forEach(item -> add(item, item.mark().label(), null, all));
                firstLevel = items.size();
            }
        }
        return new SectionTasks(tasks, firstLevel);
    }

    /**
     * The outermost sections about tasks; without any, the sections with mixed headings; without these, the sections of
     * unknown kind that have items and are not about rewards, criteria and the like.
     */
    private static List<PlanSection> taskSections(ParsedDocument document) {
        List<PlanSection> sections = document.sections(SectionKind.TASKS);
        List<PlanSection> outer = ParsedDocument.outermost(sections);
        if (!outer.isEmpty()) {
            return outer;
        }
        List<PlanSection> mixed = document.sections(SectionKind.MIXED);
        if (!mixed.isEmpty()) {
            return mixed;
        }
        return document.sections(SectionKind.UNKNOWN).stream()
                .filter(section -> !section.node().children().isEmpty())
                .filter(section ->
                        !NO_WORK.matcher(Folding.plain(section.node().text())).find())
                .toList();
    }

    private void readSection(PlanSection section) {
        Map<OutlineNode, Integer> bullets = bulletPositions(section.node());
        for (OutlineNode item : items(section.node(), section)) {
            firstLevel++;
            add(item, numberBelow(section.path(), item, bullets), null, section);
        }
    }

    private List<OutlineNode> items(OutlineNode node, PlanSection section) {
        for (ListMark.Kind kind : List.of(
                ListMark.Kind.ROMAN,
                ListMark.Kind.ARTICLE,
                ListMark.Kind.NAMED,
                ListMark.Kind.ARABIC,
                ListMark.Kind.DECIMAL,
                ListMark.Kind.LETTER,
                ListMark.Kind.BRACKET,
                ListMark.Kind.DASH)) {
            List<OutlineNode> items = node.children(kind).stream()
                    .filter(child -> isTask(child, section))
                    .toList();
            if (!items.isEmpty()) {
                return items;
            }
        }
        return List.of();
    }

    private boolean isTask(OutlineNode node, PlanSection section) {
        return !document.isOtherSection(node, section)
                && !TaskLabels.isField(node)
                && node.text().length() > 3;
    }

    private void add(OutlineNode node, String no, @Nullable String parent, PlanSection section) {
        List<OutlineNode> children = childTasks(node, section);
        TaskAttributes attributes = TaskAttributes.of(node, children);
        double sure = parent == null ? 0.93 : 0.88;
        tasks.add(new ReadTask(
                no,
                title(node),
                parent,
                attributes.lead,
                attributes.coordinating,
                attributes.time,
                attributes.products,
                attributes.funding,
                TextCleanup.clean(node.fullText()),
                new Source(node.block().fromLine(), node.lastLine(), sure)));
        Map<OutlineNode, Integer> bullets = bulletPositions(node);
        for (OutlineNode child : children) {
            add(child, numberBelow(no, child, bullets), no, section);
        }
    }

    /** The children that are tasks: the numbered ones; bullets only below a numbered item, not below bullets. */
    private List<OutlineNode> childTasks(OutlineNode node, PlanSection section) {
        if (node.mark().isBullet()) {
            return List.of();
        }
        boolean labelled = node.children().stream().anyMatch(child -> TaskLabels.isField(child));
        List<OutlineNode> numbered = node.children().stream()
                .filter(child -> child.mark().isNumbered() && isTask(child, section))
                .filter(child -> !labelled || !TaskLabels.isContent(child))
                .toList();
        return numbered.isEmpty()
                ? node.children(ListMark.Kind.DASH).stream()
                        .filter(child -> isTask(child, section))
                        .filter(child -> !labelled || !TaskLabels.isContent(child))
                        .toList()
                : numbered;
    }

    /**
     * The number of a task below its parent: {@code III.2}, {@code III.2.a}, {@code III.2-1} for a bullet. A decimal
     * number that already contains the parent's number is shortened.
     */
    private static String numberBelow(String parent, OutlineNode node, Map<OutlineNode, Integer> bullets) {
        if (node.mark().isBullet()) {
            return parent + "-" + bullets.getOrDefault(node, 0);
        }
        String label = node.mark().label();
        if (node.mark().is(ListMark.Kind.DECIMAL)) {
            String above = parent.contains(".") ? parent.substring(parent.indexOf('.') + 1) : parent;
            label = label.startsWith(above + ".") ? label.substring(above.length() + 1) : label;
        }
        return parent.isEmpty() ? label : parent + "." + label;
    }

    /** The position of each bullet below a node; bullets that only hold a labelled field do not count. */
    private static Map<OutlineNode, Integer> bulletPositions(OutlineNode node) {
        Map<OutlineNode, Integer> places = new HashMap<>();
        for (OutlineNode bullet : node.children(ListMark.Kind.DASH)) {
            if (!TaskLabels.isField(bullet)) {
                places.put(bullet, places.size() + 1);
            }
        }
        return places;
    }

    private static String title(OutlineNode node) {
        String own = TaskLine.of(node.text()).work();
        String text = own.isBlank() ? node.text() : own;
        String title = node.mark().isBullet()
                ? TextCleanup.clean(text)
                : Headings.title(TextCleanup.withoutEnd(text, "(;,.-"));
        String first = TextCleanup.clean(TextCleanup.sentences(title).getFirst());
        boolean runIn = !node.mark().isBullet() && first.length() <= LONGEST_RUN_IN;
        return runIn || title.length() > LONGEST_TITLE ? first : title;
    }
}
