package vn.tincay.reader.facts.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.facts.ParsedDocument;
import vn.tincay.reader.facts.PlanSection;
import vn.tincay.reader.grammar.ListMark;
import vn.tincay.reader.grammar.OutlineNode;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.plan.BodyDuty;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/**
 * Reads bodies and their duties: one entry per item of an implementation section that names a body, per article of a
 * decision that names one, and per body that only the closing paragraphs name.
 */
public final class DutyFacts {
    /** Words for bodies in general; a name that consists only of them means everybody. */
    private static final Set<String> GENERIC = Set.copyOf(Arrays.asList(
            ("cac toan the thu truong lanh dao so ban nganh co quan don vi dia phuong phong doan to chuc cong ca nhan bo phan can cap hoi va "
                            + "chuyen mon lien quan thuoc tinh thanh pho huyen xa phuong uy nhan dan ubnd thi tran dac khu chinh tri truc tren ban noi neu mat tran chu tich trong")
                    .split(" ")));

    private static final Pattern CLOSING = Pattern.compile(
            "^(?:tren day la|can cu (?:noi dung )?ke hoach|yeu cau|de nghi|giao|trong qua trinh|nhan duoc|noi dung ke hoach)\\b");

    private final ParsedDocument document;
    private final List<BodyDuty> found = new ArrayList<>();

    private DutyFacts(ParsedDocument document) {
        this.document = document;
    }

    public static List<BodyDuty> of(ParsedDocument document) {
        DutyFacts facts = new DutyFacts(document);
        if (document.isArticle()) {
            return List.of();
        }
        ParsedDocument.outermost(document.sections(SectionKind.IMPLEMENTATION))
                .forEach(section -> facts.readSection(section.node(), section));
        facts.readArticles();
        facts.readClosing();
        return facts.found;
    }

    /**
     * Reads the duties in a decision's articles, "Điều 2. Giao Sở X …", except articles that only name who carries out
     * the decision.
     */
    private void readArticles() {
        for (PlanSection section : document.sections(SectionKind.UNKNOWN)) {
            OutlineNode node = section.node();
            boolean who = node.mark().is(ListMark.Kind.ARTICLE)
                    && !CARRIES_OUT.matcher(Folding.plain(node.text())).find();
            DutySentence duty = who ? DutySentence.of(node.text()) : null;
            if (duty != null && !duty.duty().isEmpty()) {
                add(duty, node);
            }
        }
    }

    private static final Pattern CARRIES_OUT =
            Pattern.compile("chiu trach nhiem thi hanh|can cu quyet dinh thi hanh|^quyet dinh nay");

    private void readSection(OutlineNode node, PlanSection section) {
        for (ListMark.Kind kind : List.of(
                ListMark.Kind.ROMAN,
                ListMark.Kind.ARABIC,
                ListMark.Kind.DECIMAL,
                ListMark.Kind.LETTER,
                ListMark.Kind.BRACKET,
                ListMark.Kind.DASH,
                ListMark.Kind.NONE)) {
            List<OutlineNode> items = node.children(kind);
            int before = found.size();
            boolean people = kind != ListMark.Kind.NONE && items.stream().anyMatch(DutyFacts::hasBody);
            items.forEach(item -> readItem(item, section, people));
            if (found.size() > before) {
                return;
            }
        }
    }

    /**
     * Reads the duty of an item; an item that only groups others ("1. Các sở, ngành: a) …") or names no body is
     * searched for items inside it.
     */
    private void readItem(OutlineNode item, PlanSection section, boolean amongBodies) {
        if (item.block().isRow()
                || CLOSING.matcher(Folding.plain(item.text())).find()
                        && item.mark().is(ListMark.Kind.NONE)) {
            return;
        }
        List<OutlineNode> inner = item.children().stream()
                .filter(child -> child.mark().isNumbered() || child.mark().is(ListMark.Kind.DASH))
                .toList();
        long bodies = inner.stream().filter(child -> hasBody(child)).count();
        DutySentence sentence = DutySentence.of(item.text());
        DutySentence duty = sentence == null && amongBodies ? unlistedBody(item) : sentence;
        boolean groups = duty != null
                && duty.duty().isEmpty()
                && inner.size() >= 2
                && bodies * 10 >= inner.size() * 7L
                && isGeneric(duty.body());
        if (groups || duty == null) {
            if (bodies > 0 && bodies * 2 >= inner.size()) {
                inner.forEach(child -> readItem(child, section, true));
            } else if (inner.isEmpty() && item.mark().isNumbered()) {
                item.children(ListMark.Kind.NONE).stream()
                        .filter(DutyFacts::hasBody)
                        .forEach(child -> readItem(child, section, false));
            }
            return;
        }
        if (item.mark().isNumbered() || item.mark().isBullet() || !isGeneric(duty.body())) {
            add(duty, item);
        }
    }

    /**
     * The duty of an item whose body is in no list of names, accepted because the items beside it name bodies; null
     * when the item begins with no label.
     */
    private static @Nullable DutySentence unlistedBody(OutlineNode item) {
        boolean heading = item.mark().isNumbered()
                && !item.children().isEmpty()
                && item.text().indexOf(':') < 0;
        return heading ? DutySentence.heading(item.text()) : DutySentence.labelled(item.text());
    }

    private static boolean hasBody(OutlineNode child) {
        DutySentence duty = DutySentence.of(child.text());
        return duty != null && duty.body().length() > 3;
    }

    /**
     * The words after the colon in a line that names a member instead of a duty: "Trưởng ban: Bà …, Phó Chủ tịch …".
     */
    private static final Pattern MEMBER = Pattern.compile("^(?:cac )?(?:ong|ba|dong chi|d/c)\\b");

    private static final Pattern ROLE =
            Pattern.compile("^(?:cac )?(?:truong|pho|uy vien|thanh vien|thu ky|to truong|to pho)\\b");

    private void add(DutySentence duty, OutlineNode item) {
        if (MEMBER.matcher(Folding.plain(duty.duty())).find()
                && ROLE.matcher(Folding.plain(duty.body())).find()) {
            return;
        }
        List<String> duties = new ArrayList<>();
        if (!duty.duty().isEmpty()) {
            duties.add(duty.duty());
        }
        item.children().forEach(child -> duties.add(TextCleanup.clean(child.text())));
        found.add(new BodyDuty(
                duty.body(), duties, duty.requested(), item.source(duty.body().length() < 120 ? 0.93 : 0.8)));
    }

    /**
     * Reads the paragraphs among the last six nodes: a body without another duty gets a duty there, unless the name is
     * a general one such as "các cơ quan, đơn vị".
     */
    private void readClosing() {
        List<OutlineNode> all = document.root().all();
        for (int i = Math.max(0, all.size() - 6); i < all.size(); i++) {
            OutlineNode node = all.get(i);
            if (node.mark().is(ListMark.Kind.NONE) && !node.block().isRow()) {
                TextCleanup.sentences(node.text()).forEach(sentence -> readClosing(sentence, node));
            }
        }
    }

    private void readClosing(String sentence, OutlineNode node) {
        String plain = Folding.plain(sentence);
        for (String part : sentence.split("; ?")) {
            DutySentence duty =
                    CLOSING.matcher(plain).find() && !plain.startsWith("tren day") && !plain.startsWith("trong qua")
                            ? DutySentence.of(part)
                            : null;
            if (duty != null && !duty.duty().isEmpty() && !isGeneric(duty.body()) && knownDuty(duty.body()) == null) {
                found.add(new BodyDuty(duty.body(), List.of(duty.duty()), duty.requested(), node.source(0.75)));
            }
        }
    }

    private static boolean isGeneric(String body) {
        return Arrays.stream(Folding.plain(body).split("[^a-z0-9]+")).allMatch(GENERIC::contains);
    }

    private @Nullable BodyDuty knownDuty(String body) {
        return found.stream()
                .filter(duty -> TextCleanup.overlap(duty.name(), body) >= 0.8)
                .findFirst()
                .orElse(null);
    }
}
