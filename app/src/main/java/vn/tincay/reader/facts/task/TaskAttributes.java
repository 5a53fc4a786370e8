package vn.tincay.reader.facts.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.facts.task.TaskLabels.Field;
import vn.tincay.reader.grammar.ListMark;
import vn.tincay.reader.grammar.OutlineNode;
import vn.tincay.reader.words.Bodies;
import vn.tincay.reader.words.BodyList;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/**
 * Reads lead, coordinating bodies, deadline, product and funding of a task from labelled lines ("1.1. Đơn vị chủ trì:
 * …"), labels inside a sentence ("Chủ trì: …; phối hợp: …; thời gian: …"), the end of the task's own line ("… - Công
 * an xã - quý II") and the prose "Giao Sở X chủ trì, phối hợp với …".
 */
final class TaskAttributes {
    private static final Pattern LEADS =
            Pattern.compile("\\bchu tri\\b,?(?: va)? ?(?:phoi hop(?: chat che)?(?: voi| cung)? )?");
    private static final Pattern RESPONSIBLE =
            Pattern.compile("\\b(?:chiu trach nhiem|la don vi dau moi|la co quan dau moi|lam dau moi)\\b");
    private static final Pattern BRACKETED = Pattern.compile(
            "\\(([^()]{3,120}?) (?:chu tri|la co quan chu tri)(?:,? phoi hop (?:voi )?([^()]{3,200}))?\\)");

    final List<String> lead = new ArrayList<>();
    final List<String> coordinating = new ArrayList<>();
    final List<String> products = new ArrayList<>();

    @Nullable
    String time;

    @Nullable
    String funding;

    /** The attributes of a task, from its line and from the lines below it that belong to no child task. */
    static TaskAttributes of(OutlineNode task, List<OutlineNode> childTasks) {
        TaskAttributes attributes = new TaskAttributes();
        Set<OutlineNode> children = Set.copyOf(childTasks);
        AssignmentPhrase tail = TaskLine.of(task.text()).tail();
        if (tail != null) {
            attributes.addPhrase(tail);
        }
        attributes.read(task, children);
        if (attributes.lead.isEmpty()) {
            attributes.readProse(task, children);
        }
        if (attributes.time == null) {
            attributes.time = TaskDeadline.in(task, children);
        }
        DutySentence named = attributes.lead.isEmpty() ? DutySentence.of(task.text()) : null;
        if (named != null && named.duty().isEmpty() && task.mark().is(ListMark.Kind.LETTER)) {
            attributes.lead.addAll(BodyList.of(named.body()));
        }
        removeDuplicates(attributes.lead);
        removeDuplicates(attributes.coordinating);
        return attributes;
    }

    /** Removes duplicate names; a bracket with labels inside is read twice. */
    private static void removeDuplicates(List<String> names) {
        List<String> distinct = names.stream().distinct().toList();
        names.clear();
        names.addAll(distinct);
    }

    /** Reads a cell of a table; each of its lines is a name or begins with a label. */
    void readCell(Field field, String text) {
        List<TaskLabels.LabelledValue> labelled = TaskLabels.in(text);
        labelled.forEach(each -> setField(each.field(), each.value()));
        if (labelled.isEmpty()) {
            setField(field, text);
        }
    }

    private void read(OutlineNode node, Set<OutlineNode> childTasks) {
        for (TaskLabels.LabelledValue each : TaskLabels.in(node)) {
            if (each.value().isBlank()) {
                readBullets(each.field(), node);
            } else {
                setField(each.field(), each.value());
            }
        }
        for (OutlineNode child : node.children()) {
            if (!childTasks.contains(child)) {
                read(child, childTasks);
            }
        }
    }

    /**
     * Reads the values listed as bullets below a label without a value, such as "Cơ quan phối hợp:"; bullets with
     * labels of their own are read separately.
     */
    private void readBullets(Field field, OutlineNode node) {
        List<String> lines = node.children().stream()
                .filter(child -> !TaskLabels.isField(child))
                .map(OutlineNode::text)
                .toList();
        if (field == Field.LEAD || field == Field.WHO) {
            readExecutors(lines);
        } else {
            setField(
                    field,
                    String.join("; ", lines.stream().map(TextCleanup::clean).toList()));
        }
    }

    /**
     * Reads the bodies that carry out the task, one per line. When a line says who leads, names without a verb are
     * coordinating bodies. A line that only describes work adds nothing.
     */
    private void readExecutors(List<String> lines) {
        boolean chaired = lines.stream()
                .anyMatch(line -> LEADS.matcher(Folding.plain(line)).find());
        for (String line : lines) {
            AssignmentPhrase phrase = AssignmentPhrase.of(line);
            int name = phrase == null && !chaired ? Bodies.nameLength(line) : 0;
            if (phrase != null && (phrase.hasVerb() || !chaired)) {
                addPhrase(phrase);
            } else if (phrase != null) {
                coordinating.addAll(phrase.lead());
            } else if (name > 0) {
                lead.addAll(BodyList.of(line.substring(0, name)));
            } else {
                readSentence(line);
            }
        }
    }

    private void addPhrase(AssignmentPhrase phrase) {
        lead.addAll(phrase.lead());
        coordinating.addAll(phrase.coordinating());
        time = time == null ? phrase.time() : time;
    }

    private void setField(Field field, String raw) {
        String ended = TextCleanup.withoutEnd(raw, ".;");
        String closed = raw.indexOf('(') < 0 && ended.endsWith(")") ? ended.substring(0, ended.length() - 1) : raw;
        String value = TextCleanup.clean(TextCleanup.withoutEnd(closed, "(;,.+-"));
        if (value.isEmpty()) {
            return;
        }
        switch (field) {
            case LEAD -> readLead(value);
            case WHO -> readLeadAndCoordinating(value);
            case COORDINATING -> coordinating.addAll(BodyList.of(value));
            case TIME -> time = time == null ? value : time;
            case PRODUCT -> products.add(value);
            case FUNDING -> funding = funding == null ? value : funding + "; " + value;
            case OTHER -> {}
        }
    }

    /** Reads the lead after its label; coordinating bodies may follow: "Sở A chủ trì, phối hợp với Sở B". */
    private void readLead(String value) {
        AssignmentPhrase phrase = AssignmentPhrase.of(value);
        Matcher m = LEADS.matcher(Folding.plain(value));
        if (phrase != null && phrase.hasVerb()) {
            addPhrase(phrase);
        } else if (m.find() && m.start() > 2) {
            lead.addAll(BodyList.of(value.substring(0, m.start())));
            coordinating.addAll(BodyList.of(value.substring(m.end())));
        } else {
            lead.addAll(BodyList.of(value));
        }
    }

    /**
     * Reads bodies after a label for both lead and coordinating bodies, "Chủ trì/phối hợp: Sở A, Sở B". Without a verb
     * the first body leads and the others coordinate.
     */
    private void readLeadAndCoordinating(String value) {
        AssignmentPhrase phrase = AssignmentPhrase.of(value);
        List<String> bodies = phrase != null && phrase.hasVerb() ? List.of() : BodyList.of(value);
        if (bodies.isEmpty()) {
            readLead(value);
        } else {
            lead.add(bodies.getFirst());
            coordinating.addAll(bodies.subList(1, bodies.size()));
        }
    }

    private void readProse(OutlineNode node, Set<OutlineNode> childTasks) {
        readSentence(node.text());
        for (OutlineNode child : node.children()) {
            if (lead.isEmpty() && !childTasks.contains(child)) {
                readProse(child, childTasks);
            }
        }
    }

    private void readSentence(String text) {
        String plain = Folding.plain(text);
        Matcher bracketed = BRACKETED.matcher(plain);
        if (bracketed.find()) {
            lead.addAll(BodyList.of(text.substring(bracketed.start(1), bracketed.end(1))));
            if (bracketed.group(2) != null) {
                coordinating.addAll(BodyList.of(withoutWork(text.substring(bracketed.start(2), bracketed.end(2)))));
            }
            return;
        }
        Matcher m = LEADS.matcher(plain);
        while (m.find() && lead.isEmpty()) {
            int from = TaskLead.before(text, m.start());
            if (from < 0) {
                continue;
            }
            lead.addAll(BodyList.of(text.substring(from, m.start())));
            if (m.group().contains("phoi hop")) {
                String rest = text.substring(m.end()).replaceFirst("^(?:với|cùng) ", "");
                int length = Bodies.nameLength(rest);
                coordinating.addAll(length > 0 && length < 300 ? BodyList.of(rest.substring(0, length)) : List.of());
            }
        }
        for (String sentence : lead.isEmpty() ? TextCleanup.sentences(text) : List.<String>of()) {
            readAssignment(sentence);
        }
    }

    /** Reads a separate sentence that assigns the task: "Công an xã thực hiện", "Trạm Y tế xã chịu trách nhiệm …". */
    private void readAssignment(String sentence) {
        AssignmentPhrase phrase = AssignmentPhrase.of(sentence);
        Matcher responsible = RESPONSIBLE.matcher(Folding.plain(sentence));
        if (phrase != null && phrase.hasVerb()) {
            addPhrase(phrase);
        } else if (responsible.find()) {
            int from = TaskLead.before(sentence, responsible.start());
            lead.addAll(from < 0 ? List.of() : BodyList.of(sentence.substring(from, responsible.start())));
        }
    }

    /** Removes the work after the bodies: "Công an tỉnh, UBND các xã thực hiện hằng năm". */
    private static String withoutWork(String bodies) {
        int length = Bodies.nameLength(bodies);
        return length > 0 ? bodies.substring(0, length) : bodies;
    }
}
