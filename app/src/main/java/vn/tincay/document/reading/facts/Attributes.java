package vn.tincay.document.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.reading.grammar.Mark;
import vn.tincay.document.reading.grammar.Node;
import vn.tincay.document.reading.words.Bodies;
import vn.tincay.document.reading.words.BodyList;
import vn.tincay.document.reading.words.Folding;
import vn.tincay.document.reading.words.Texts;

/**
 * Who leads, who joins in, by when, with what product: labelled lines ("1.1. Đơn vị chủ trì: …"), labels inside a sentence
 * ("Chủ trì: …; phối hợp: …; thời gian: …") and the prose "Giao Sở X chủ trì, phối hợp với …".
 */
final class Attributes {
    private static final String WHO =
            "(?:(?:co quan|don vi|to chuc|bo phan|ca nhan|phong|ban|phan cong|giao|cac co quan|cac don vi|dau moi)[ ,]*(?:, ?don vi)?(?: ?/ ?don vi)? ?)";
    private static final Pattern LABEL = Pattern.compile("(?<![\\p{L}])(?:"
            + "(?<other>(?:lanh dao|dong chi)[\\p{L} ]{0,24} (?:phu trach|chi dao))|"
            + "(?<lead>" + WHO
            + "?(?:chu tri(?: tham muu)?(?: thuc hien)?(?: chinh)?|chiu trach nhiem(?: chinh| thuc hien)?|tham muu thuc hien)|"
            + WHO
            + "(?:dau moi|thuong truc|thuc hien|to chuc thuc hien)|(?:nguoi |can bo )?phu trach|phan cong(?: thuc hien| nhiem vu)?|trach nhiem(?: thuc hien| chu tri)?)"
            + "|(?<coord>" + WHO + "?(?:cung )?phoi hop(?: thuc hien| chinh)?)"
            + "|(?<time>(?:thoi gian|thoi han|tien do|thoi diem)(?: du kien)?(?: thuc hien| hoan thanh| to chuc| trien khai)?(?: du kien)?)"
            + "|(?<product>(?<=^|[.;:(,+-] ?)(?:san pham|ket qua)(?: dau ra| du kien| can dat| dat duoc)?(?: hoan thanh| cua nhiem vu)?))"
            + "(?: \\([^)]{0,40}\\))? ?:");
    private static final Pattern LEADS =
            Pattern.compile("\\bchu tri\\b,?(?: va)? ?(?:phoi hop(?: chat che)?(?: voi| cung)? )?");
    private static final Pattern WITHIN = Pattern.compile("(?:giao|phan cong|do|:|^|\\() ?$");
    private static final Pattern BRACKETED = Pattern.compile(
            "\\(([^()]{3,120}?) (?:chu tri|la co quan chu tri)(?:,? phoi hop (?:voi )?([^()]{3,200}))?\\)");

    private static final int NEAR = 20;

    final List<String> lead = new ArrayList<>();
    final List<String> coordinating = new ArrayList<>();
    final List<String> products = new ArrayList<>();

    @Nullable
    String time;

    /** Whether a line is nothing but labelled attributes, so that it is no task by itself. */
    static boolean isLabelled(String text) {
        Matcher m = LABEL.matcher(Folding.plain(text));
        return m.find() && m.start() < 4;
    }

    /** "a) Nội dung: …" beside "b) Chủ trì: …" says what the task is and is none by itself. */
    static boolean isContent(Node node) {
        return CONTENT.matcher(Folding.plain(node.text())).find();
    }

    private static final Pattern CONTENT =
            Pattern.compile("^(?:noi dung|muc tieu|yeu cau|hinh thuc|dia diem|so luong)[^:]{0,24}:");

    /** Where the first label stands in a task's own line; the length of the text when there is none. */
    static int firstLabel(String text) {
        Matcher m = LABEL.matcher(Folding.plain(text));
        return m.find() ? m.start() : text.length();
    }

    /** Attributes of a task: its own lines and those labelled lines below it that belong to no child. */
    static Attributes of(Node task, List<Node> childTasks) {
        Attributes attributes = new Attributes();
        Set<Node> apart = Set.copyOf(childTasks);
        attributes.read(task, apart);
        if (attributes.lead.isEmpty()) {
            attributes.prose(task, apart);
        }
        if (attributes.time == null) {
            attributes.time = SaidTime.in(task, apart);
        }
        Duties named = attributes.lead.isEmpty() ? Duties.of(task.text()) : null;
        if (named != null && named.duty().isEmpty() && task.mark().is(Mark.Kind.LETTER)) {
            attributes.lead.addAll(BodyList.of(named.body()));
        }
        return attributes;
    }

    private void read(Node node, Set<Node> childTasks) {
        labels(node.text(), node);
        for (Node child : node.children()) {
            if (!childTasks.contains(child)) {
                read(child, childTasks);
            }
        }
    }

    private void labels(String text, Node node) {
        Matcher m = LABEL.matcher(Folding.plain(text));
        String kind = null;
        int from = 0;
        while (m.find()) {
            if (kind != null) {
                put(kind, text.substring(from, m.start()));
            }
            kind = m.group("lead") != null
                    ? "lead"
                    : m.group("coord") != null
                            ? "coord"
                            : m.group("time") != null ? "time" : m.group("other") != null ? "other" : "product";
            from = m.end();
        }
        if (kind != null) {
            String value = text.substring(from);
            put(kind, value.isBlank() ? below(node) : value);
        }
    }

    /** "Cơ quan phối hợp:" with its bodies as bullets underneath. */
    private static String below(Node node) {
        return String.join("; ", node.children().stream().map(Node::text).toList());
    }

    private void put(String kind, String raw) {
        String ended = Texts.withoutEnd(raw, ".;");
        String closed = raw.indexOf('(') < 0 && ended.endsWith(")") ? ended.substring(0, ended.length() - 1) : raw;
        String value = Texts.clean(Texts.withoutEnd(closed, "(;,.+-"));
        if (value.isEmpty()) {
            return;
        }
        switch (kind) {
            case "lead" -> lead(value);
            case "coord" -> coordinating.addAll(BodyList.of(value));
            case "time" -> time = time == null ? value : time;
            case "other" -> {}
            default -> products.addAll(List.of(value));
        }
    }

    /** "Sở A chủ trì, phối hợp với Sở B" may stand behind a label too. */
    private void lead(String value) {
        Matcher m = LEADS.matcher(Folding.plain(value));
        if (m.find() && m.start() > 2) {
            lead.addAll(BodyList.of(value.substring(0, m.start())));
            coordinating.addAll(BodyList.of(value.substring(m.end())));
        } else {
            lead.addAll(BodyList.of(value));
        }
    }

    private void prose(Node node, Set<Node> childTasks) {
        sentence(node.text());
        for (Node child : node.children()) {
            if (lead.isEmpty() && !childTasks.contains(child)) {
                prose(child, childTasks);
            }
        }
    }

    private void sentence(String text) {
        String plain = Folding.plain(text);
        Matcher bracketed = BRACKETED.matcher(plain);
        if (bracketed.find()) {
            lead.addAll(BodyList.of(text.substring(bracketed.start(1), bracketed.end(1))));
            if (bracketed.group(2) != null) {
                coordinating.addAll(BodyList.of(named(text.substring(bracketed.start(2), bracketed.end(2)))));
            }
            return;
        }
        Matcher m = LEADS.matcher(plain);
        while (m.find() && lead.isEmpty()) {
            int from = subjectStart(text, m.start());
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
    }

    /** Without what the bodies are to do: "Công an tỉnh, UBND các xã thực hiện hằng năm". */
    private static String named(String bodies) {
        int length = Bodies.nameLength(bodies);
        return length > 0 ? bodies.substring(0, length) : bodies;
    }

    /** Where the body before "chủ trì" begins; -1 when no body stands right before it. */
    private static int subjectStart(String text, int end) {
        int from = Math.max(0, end - 160);
        for (int i = from; i < end; i++) {
            boolean wordStart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            boolean upper = Character.isUpperCase(text.charAt(i));
            if (wordStart
                    && upper
                    && Bodies.startsAt(text, i)
                    && Bodies.nameLength(text.substring(i, end).strip())
                            >= text.substring(i, end).strip().length() - 1) {
                String before = Folding.plain(text.substring(Math.max(0, i - NEAR), i));
                return i == 0
                                || WITHIN.matcher(before).find()
                                || before.endsWith(". ")
                                || before.endsWith("; ")
                                || before.endsWith(", ")
                        ? i
                        : -1;
            }
        }
        return -1;
    }
}
