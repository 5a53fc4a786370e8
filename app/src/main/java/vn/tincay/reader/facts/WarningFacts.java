package vn.tincay.reader.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tincay.base.ResourceTable;
import vn.tincay.reader.facts.scope.PlanKind;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.grammar.ListMark;
import vn.tincay.reader.grammar.OutlineNode;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.plan.DissolvedBody;
import vn.tincay.reader.plan.ReadTarget;
import vn.tincay.reader.plan.Warning;
import vn.tincay.reader.plan.Warning.Code;
import vn.tincay.reader.plan.head.Header;
import vn.tincay.reader.plan.head.YearSpan;
import vn.tincay.reader.plan.source.Source;
import vn.tincay.reader.words.Folding;

/** Finds what a person should check before trusting the facts. It changes no fact. */
final class WarningFacts {
    private static final List<List<String>> MISPRINTS = ResourceTable.rows("misprints.tsv");
    private static final Pattern YEAR = Pattern.compile("\\bnam (20\\d\\d)\\b|\\d/(20\\d\\d)\\b");
    private static final Pattern CITING_WORDS = Pattern.compile(
            "(?:[/-][\\p{L}&]{2,}|so \\d|quyet dinh|ke hoach so|giai doan|den nam|tu nam|so voi|(?<!ho |co )\\bso ?$|cung ky|luat|phap lenh|hien phap|nghi dinh|thong tu|cong uoc|dieu tra|khao sat|nhiem ky|dai hoi|ke tu|thanh lap|ket qua|kinh nghiem|han che|ton tai|so lieu|\\btu (?:muc )?[\\d,.]{1,6} ?%)[^.;]{0,60}$");

    private final ParsedDocument document;
    private final List<Warning> warnings = new ArrayList<>();

    private WarningFacts(ParsedDocument document) {
        this.document = document;
    }

    static List<Warning> of(ParsedDocument document, List<ReadTarget> targets, boolean truncated) {
        WarningFacts facts = new WarningFacts(document);
        facts.checkHeader(document.header());
        facts.checkNumbering();
        facts.checkWords();
        facts.checkYears();
        facts.checkDays();
        facts.warnings.addAll(Changes.in(targets));
        if (truncated) {
            facts.add(Code.TRUNCATED, document.layout().blocks().getLast().toLine());
        }
        if (!PlanKind.isPlan(document)) {
            facts.add(Code.NOT_A_PLAN, 1);
        }
        return facts.warnings;
    }

    private void checkHeader(Header header) {
        if (header.numberRaw() != null && header.number() == null && !document.isArticle()) {
            add(Code.BLANK_NUMBER, lineOf(header, "number"), header.numberRaw());
        }
        if (header.dateRaw() != null && header.date() == null) {
            add(Code.BLANK_DATE, lineOf(header, "date"), header.dateRaw());
        }
    }

    private void checkNumbering() {
        checkGaps(document.root(), ListMark.Kind.ROMAN);
        for (OutlineNode section : document.root().all()) {
            if (section.mark().is(ListMark.Kind.ROMAN)) {
                checkGaps(section, ListMark.Kind.ARABIC);
            }
        }
    }

    private void checkGaps(OutlineNode parent, ListMark.Kind kind) {
        OutlineNode before = null;
        for (OutlineNode node : parent.children(kind)) {
            if (before != null && node.mark().ordinal() != before.mark().ordinal() + 1) {
                add(
                        Code.NUMBERING_GAP,
                        node.block().fromLine(),
                        before.mark().label(),
                        node.mark().label());
            }
            before = node;
        }
    }

    private void checkWords() {
        List<String> warned = new ArrayList<>();
        for (Block block : document.layout().blocks()) {
            for (List<String> row : MISPRINTS) {
                if (block.text().contains(row.getFirst()) && !warned.contains(row.getFirst())) {
                    warned.add(row.getFirst());
                    add(Code.MISPRINT, block.fromLine(), row.getFirst(), row.get(1));
                }
            }
            String plain = Folding.plain(block.text());
            for (DissolvedBody body : DissolvedBody.all()) {
                Matcher m = body.words().matcher(plain);
                if (m.find() && !warned.contains(body.today() + m.group().charAt(0))) {
                    warned.add(body.today() + m.group().charAt(0));
                    add(
                            Code.DISSOLVED_BODY,
                            block.fromLine(),
                            block.text().substring(m.start(), m.end()),
                            body.today());
                }
            }
        }
    }

    /**
     * Warns of a year that was probably copied from another plan: one to three years before this plan's first year, not
     * in a table row, not about the past situation, and not after words that cite a document or a result.
     */
    private void checkYears() {
        YearSpan period = document.header().period();
        if (period == null || period.from() == null || document.isArticle()) {
            return;
        }
        Set<Block> past = Set.copyOf(document.blocks(SectionKind.SITUATION));
        for (Block block : document.layout().body()) {
            if (past.contains(block) || block.isRow()) {
                continue;
            }
            String plain = Folding.plain(block.text());
            Matcher m = YEAR.matcher(plain);
            while (m.find()) {
                int year = Integer.parseInt(m.group(1) == null ? m.group(2) : m.group(1));
                boolean cited = CITING_WORDS
                        .matcher(plain.substring(Math.max(0, m.start() - 80), m.start()))
                        .find();
                if (year < period.from() && year > period.from() - 4 && !cited) {
                    add(
                            Code.STALE_YEAR,
                            block.fromLine(),
                            String.valueOf(year),
                            period.from() + (period.isOneYear() ? "" : "-" + period.to()));
                }
            }
        }
    }

    private void checkDays() {
        for (Block block : document.layout().blocks()) {
            ImpossibleDays.in(block.text()).forEach(day -> add(Code.NO_SUCH_DAY, block.fromLine(), day));
        }
    }

    private static int lineOf(Header header, String key) {
        Source source = header.sources().get(key);
        return source == null ? 1 : source.fromLine();
    }

    private void add(Code code, int line, String... args) {
        warnings.add(new Warning(code, List.of(args), line));
    }
}
