package vn.tincay.reader.facts.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.facts.Headings;
import vn.tincay.reader.facts.ParsedDocument;
import vn.tincay.reader.facts.PlanSection;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.grammar.ListMark;
import vn.tincay.reader.grammar.OutlineNode;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.plan.ReadTarget;
import vn.tincay.reader.plan.head.YearSpan;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/**
 * Reads targets: every figure of the specific objectives, and each specific objective without a figure. The general
 * objective is no target.
 */
public final class TargetFacts {
    private static final Pattern GENERAL =
            Pattern.compile("muc tieu (?:chung|tong quat|tong the)|^(?:\\d+ )?tong quat");
    private static final Pattern SPECIFIC = Pattern.compile("chi tieu|cu the|muc tieu \\d|muc tieu (?:den|nam)");
    private static final Pattern AIM = Pattern.compile("phan dau|chi tieu|muc tieu");
    private static final Pattern FIGURE_FIRST = Pattern.compile(
            "^(?:phan dau |bao dam |dam bao |duy tri |keo giam )?(?:dat )?(?:toi thieu |it nhat |tren |hon |khoang |toi thieu dat )?\\d{1,3}(?:[.,]\\d{1,2})? ?%");

    private static final Pattern AT_LEAST = Pattern.compile("(?:it nhat|toi thieu) \\d");

    private static final int FARTHEST = 200;

    private final ParsedDocument document;
    private final List<ReadTarget> targets = new ArrayList<>();

    private TargetFacts(ParsedDocument document) {
        this.document = document;
    }

    public static List<ReadTarget> of(ParsedDocument document) {
        TargetFacts facts = new TargetFacts(document);
        if (document.isArticle()) {
            document.text().forEach(block -> facts.readProse(block, null));
            return facts.targets;
        }
        for (PlanSection section : document.sections(SectionKind.OBJECTIVES)) {
            facts.readObjectives(
                    section,
                    section.node(),
                    null,
                    SPECIFIC.matcher(Folding.plain(section.node().text())).find());
        }
        for (PlanSection section : document.sections(SectionKind.PURPOSE)) {
            facts.readPurposes(section.node(), null);
        }
        facts.readAboveSections();
        facts.readTables();
        document.sections(SectionKind.TASKS).forEach(facts::readLabelled);
        return facts.targets;
    }

    private void readObjectives(PlanSection section, OutlineNode node, @Nullable Integer year, boolean specific) {
        String plain = Folding.plain(node.text());
        if (isGeneral(plain, node, section) || (node != section.node() && document.isOtherSection(node, section))) {
            return;
        }
        boolean heading =
                node == section.node() || Headings.isTitle(node) && !node.text().contains("%");
        Integer inner = heading ? orElse(TargetYears.in(plain), year) : year;
        boolean within = specific || (heading && SPECIFIC.matcher(plain).find());
        boolean holds = heading
                && !node.children().isEmpty()
                && (node == section.node() || TargetFigures.in(node.text()).isEmpty());
        boolean states =
                node != section.node() && !TargetFigures.in(node.text()).isEmpty();
        String own = holds ? "" : heading && !states ? Headings.afterColon(node.text()) : node.text();
        boolean leadIn = TargetYears.LEAD_IN.matcher(plain).find()
                && !node.text().contains("%")
                && TargetFigures.in(node.text()).isEmpty();
        if (!own.isBlank() && !node.block().isRow() && !leadIn) {
            add(own, node.block(), inner, within);
        }
        for (OutlineNode child : node.children()) {
            Integer statedYear = TargetYears.ofLeadIn(child);
            inner = statedYear == null ? inner : statedYear;
            readObjectives(section, child, inner, within);
        }
    }

    /** Reads figures among the purposes; a line such as "Các chỉ tiêu đến năm 2025:" gives their year. */
    private void readPurposes(OutlineNode node, @Nullable Integer year) {
        Integer statedYear = year;
        for (OutlineNode child : node.children()) {
            Integer here = TargetYears.ofLeadIn(child);
            statedYear = here == null ? statedYear : here;
            if (child.text().contains("%")) {
                int before = targets.size();
                readProse(child.block(), statedYear);
                removeRepeated(before);
            }
            readPurposes(child, statedYear);
        }
    }

    /** Removes targets, from index {@code from} on, that repeat a target before it. */
    private void removeRepeated(int from) {
        List<ReadTarget> existing = List.copyOf(targets.subList(Math.max(0, from - FARTHEST), from));
        targets.subList(from, targets.size())
                .removeIf(target -> existing.stream()
                        .anyMatch(other -> other.value() != null
                                && other.value().equals(target.value())
                                && Objects.equals(other.year(), target.year())
                                && TextCleanup.overlap(other.text(), target.text()) > 0.7));
    }

    /** Reads the tables of the objectives or, if they contain no targets, those of the annexes. */
    private void readTables() {
        List<TargetTable.RowTarget> rowTargets = TargetTable.in(document.blocks(SectionKind.OBJECTIVES), true);
        rowTargets = rowTargets.isEmpty() ? TargetTable.in(document.layout().annex(), false) : rowTargets;
        List<ReadTarget> written = List.copyOf(targets.subList(0, Math.min(targets.size(), FARTHEST)));
        for (TargetTable.RowTarget aim : rowTargets) {
            Integer year = orElse(aim.year(), periodYear());
            boolean known = written.stream()
                    .anyMatch(target -> aim.value().equals(target.value())
                            && Objects.equals(target.year(), year)
                            && TextCleanup.overlap(target.text(), aim.text()) > 0.7);
            if (!known) {
                targets.add(new ReadTarget(
                        aim.text(),
                        aim.op(),
                        aim.value(),
                        aim.unit(),
                        year,
                        Indicators.of(aim.text()),
                        false,
                        ReadTarget.Meaning.LEVEL,
                        aim.block().source(0.85)));
            }
        }
    }

    /** Reads targets above the first section, because a web page may have lost their heading. */
    private void readAboveSections() {
        Integer year = null;
        boolean led = false;
        for (Block block : document.layout().head()) {
            String plain = Folding.plain(block.text());
            if (block.mark().is(ListMark.Kind.NONE)) {
                led = plain.endsWith(":") && AIM.matcher(plain).find() && !plain.contains("%");
                year = TargetYears.in(plain);
            } else if (led
                    && block.mark().isBullet()
                    && FIGURE_FIRST.matcher(plain).find()) {
                add(block.text(), block, year, false);
            }
        }
    }

    /**
     * Whether an item states the general objective: "1. Mục tiêu chung", or a bare "1. Mục tiêu" beside "2. Chỉ tiêu".
     */
    private static boolean isGeneral(String plain, OutlineNode node, PlanSection section) {
        boolean bare = node != section.node()
                && plain.matches("muc tieu(?:[:.].*)?")
                && !node.fullText().contains("%");
        return bare
                || GENERAL.matcher(plain.substring(0, Math.min(40, plain.length())))
                        .find();
    }

    /**
     * Reads targets from the sentences of a paragraph, as in press articles and in plans that set targets among their
     * purposes.
     */
    private void readProse(Block block, @Nullable Integer context) {
        Integer year = context;
        for (String sentence : TextCleanup.sentences(block.text())) {
            String plain = Folding.plain(sentence);
            boolean statesTarget =
                    AIM.matcher(plain).find() || FIGURE_FIRST.matcher(plain).find();
            if (sentence.contains("%") && statesTarget) {
                year = orElse(TargetYears.atBeginning(plain), year);
                add(sentence.substring(Math.max(0, plain.indexOf("phan dau"))), block, year, false);
            }
        }
    }

    /** Reads targets labelled inside a task: "Chỉ tiêu: …". */
    private void readLabelled(PlanSection section) {
        for (OutlineNode node : section.node().all()) {
            String plain = Folding.plain(node.text());
            if (plain.startsWith("chi tieu") && node != section.node()) {
                String own = Headings.afterColon(node.text());
                if (!own.isBlank()) {
                    add(own, node.block(), TargetYears.in(plain), false);
                }
                node.children().forEach(child -> add(child.text(), child.block(), TargetYears.in(plain), true));
            }
        }
    }

    private void add(String text, Block block, @Nullable Integer contextYear, boolean specific) {
        String plain = Folding.plain(text);
        boolean yearly = plain.contains("hang nam") || plain.contains("moi nam");
        Integer own = orElse(TargetYears.atBeginning(plain), contextYear);
        Integer fallback = own == null && !yearly ? periodYear() : own;
        List<ReadTarget> found = new ArrayList<>();
        for (String sentence : text.contains("%") ? clauses(text) : List.of(text)) {
            for (TargetFigures.Figure f : TargetFigures.in(sentence)) {
                found.add(new ReadTarget(
                        TextCleanup.clean(f.text()),
                        f.op(),
                        f.value(),
                        f.unit(),
                        orElse(f.year(), fallback),
                        f.unit().equals("%") ? Indicators.of(f.text(), sentence) : Indicators.of(f.text()),
                        false,
                        f.meaning(),
                        block.source(Comparisons.confidence(f))));
            }
        }
        if (found.isEmpty() && specific && text.length() > 15 && !text.strip().endsWith(":")) {
            found.add(new ReadTarget(
                    TextCleanup.clean(text),
                    null,
                    null,
                    null,
                    orElse(TargetYears.in(plain), fallback),
                    null,
                    true,
                    ReadTarget.Meaning.LEVEL,
                    block.source(0.8)));
        }
        targets.addAll(found);
    }

    /** The sentences of a text; a sentence is split at semicolons when each of its parts has a figure. */
    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        for (String sentence : TextCleanup.sentencesWithBrackets(text)) {
            List<String> parts = TextCleanup.parts(sentence);
            boolean each = parts.stream()
                    .allMatch(part -> part.contains("%")
                            || AT_LEAST.matcher(Folding.plain(part)).find());
            clauses.addAll(each ? parts : List.of(sentence));
        }
        return clauses;
    }

    private @Nullable Integer periodYear() {
        YearSpan period = document.header().period();
        return period == null ? null : period.to();
    }

    private static @Nullable Integer orElse(@Nullable Integer first, @Nullable Integer second) {
        return first == null ? second : first;
    }
}
