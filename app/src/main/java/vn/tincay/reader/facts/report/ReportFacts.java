package vn.tincay.reader.facts.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.facts.Headings;
import vn.tincay.reader.facts.ParsedDocument;
import vn.tincay.reader.facts.PlanSection;
import vn.tincay.reader.facts.task.DutySentence;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.grammar.OutlineNode;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.plan.BodyDuty;
import vn.tincay.reader.plan.ReportDuty;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameCasing;
import vn.tincay.reader.words.TextCleanup;

/**
 * Finds reporting duties: reporter, receiver, deadline. In "gửi Sở X để tổng hợp, báo cáo UBND tỉnh" the first receiver
 * (Sở X) also has a duty to report.
 */
public final class ReportFacts {
    private static final Pattern REPORT =
            Pattern.compile("\\bbao cao\\b(?! vien)|\\bgui (?:ket qua|so lieu)\\b|\\bket qua (?:[a-z]+ ){0,4}gui\\b");
    private static final Pattern ONWARD =
            Pattern.compile("\\b(?:de|nham|va) (?:[\\p{L}, ]{0,40}?)(?:bao cao|(?<!chuong )(?<!qua )trinh)\\b");
    private static final Pattern ON_OCCASION = Pattern.compile(
            "vuong mac|kho khan|phat sinh|dot xuat|co thay doi|khi co (?:yeu cau|phat sinh)|trinh duyet");
    /** "báo cáo UBND tỉnh xem xét, quyết định" asks for a decision and is no reporting duty. */
    private static final Pattern APPROVAL = Pattern.compile(
            "bao cao,? [^.;]{3,80} (?:xem xet|quyet dinh|phe duyet|cho y kien|bo tri kinh phi|thao go)\\b");

    private static final Pattern BY_RULE = Pattern.compile("theo (?:dung )?(?:quy dinh|yeu cau)");

    private final ParsedDocument document;
    private final List<BodyDuty> duties;
    private final List<ReportDuty> found = new ArrayList<>();
    /** The body to which the previous sentences of this paragraph gave a duty. */
    private @Nullable String subject;

    private ReportFacts(ParsedDocument document, List<BodyDuty> duties) {
        this.document = document;
        this.duties = duties;
    }

    public static List<ReportDuty> of(ParsedDocument document, List<BodyDuty> duties) {
        ReportFacts facts = new ReportFacts(document, duties);
        if (document.isArticle()) {
            return List.of();
        }
        Set<Integer> skipped = facts.linesOf(SectionKind.PURPOSE, SectionKind.SITUATION, SectionKind.OBJECTIVES);
        for (Block block : facts.searchedBlocks()) {
            if (!block.isRow() && !skipped.contains(block.fromLine())) {
                facts.subject = null;
                for (String sentence : TextCleanup.sentences(block.text())) {
                    obligations(sentence).forEach(part -> facts.readSentence(part, block));
                    DutySentence ordered = DutySentence.lastOrder(sentence, sentence.length());
                    DutySentence stated = ordered == null ? DutySentence.of(sentence) : ordered;
                    stated = stated == null ? generalDuty(sentence) : stated;
                    facts.subject = stated == null ? facts.subject : stated.body();
                }
            }
        }
        return ReportMerge.of(facts.found);
    }

    /**
     * The blocks to search: the body; in a letter also paragraphs of the head that state a basis and then ask for
     * something: "Thực hiện Công văn số …, Sở X đề nghị …".
     */
    private List<Block> searchedBlocks() {
        if (!"Công văn".equals(document.header().docType())) {
            return document.layout().body();
        }
        List<Block> text = new ArrayList<>(document.layout().head().stream()
                .filter(block -> ASKS.matcher(Folding.plain(block.text())).find())
                .toList());
        text.addAll(document.layout().body());
        return text;
    }

    private static final Pattern ASKS =
            Pattern.compile("^(?:thuc hien|can cu|trien khai|theo)\\b.{0,400}, [^,;]{2,80} (?:de nghi|yeu cau) ");

    /**
     * The duty of all bodies that carry out the plan: "Trong quá trình thực hiện, nếu có vướng mắc, các ngành, thôn
     * phản ánh …"; null when the sentence has no such duty.
     */
    private static @Nullable DutySentence generalDuty(String sentence) {
        Matcher all = ALL_OF_THEM.matcher(Folding.lower(sentence));
        return all.find() ? DutySentence.of(NameCasing.capital(sentence.substring(all.start(1)))) : null;
    }

    private static final Pattern ALL_OF_THEM = Pattern.compile("^trong quá trình [^.;]{5,160}, (các) \\p{L}");

    /**
     * Splits a sentence at its semicolons when each part is about a report: "Các tổ báo cáo … trước ngày 15; bộ phận
     * Tổng hợp báo cáo … trước ngày 20".
     */
    private static List<String> obligations(String sentence) {
        List<String> parts = List.of(sentence.split("; (?=\\p{L})"));
        boolean each = parts.stream()
                .map(Folding::plain)
                .allMatch(part -> REPORT.matcher(part).find());
        return each ? parts.stream().map(NameCasing::capital).toList() : List.of(sentence);
    }

    private Set<Integer> linesOf(SectionKind... kinds) {
        Set<Integer> lines = new HashSet<>();
        for (SectionKind kind : kinds) {
            for (PlanSection section : document.sections(kind)) {
                section.node().all().stream()
                        .map(OutlineNode::block)
                        .map(Block::fromLine)
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private void readSentence(String sentence, Block block) {
        String plain = Folding.plain(sentence);
        Matcher report = REPORT.matcher(plain);
        while (report.find()) {
            List<DueDayWords.Due> dues = DueDayWords.in(plain, report.start());
            ReportReceiver after = ReportReceiver.after(sentence, report.end());
            ReportReceiver to =
                    after == null && !dues.isEmpty() ? receiverBefore(sentence, plain, report.start()) : after;
            if (to == null) {
                continue;
            }
            if (after == null) {
                dues = dues.stream().filter(due -> due.start() > report.end()).toList();
            }
            if (dues.isEmpty()
                    && DueDayWords.frequencies(plain).isEmpty()
                    && (ON_OCCASION.matcher(plain).find()
                            || APPROVAL.matcher(plain).find())) {
                return;
            }
            String from = to.owner() == null ? reporter(sentence, report.start(), to, block) : to.owner();
            add(from, to.name(), sentence, plain, dues, block);
            addDutyToFurtherReceiver(sentence, to, from, block);
            return;
        }
        found.addAll(ReportsWithoutReceiver.in(sentence, plain, block, dutyAt(block)));
    }

    private @Nullable BodyDuty dutyAt(Block block) {
        return duties.stream()
                .filter(duty -> duty.source().fromLine() <= block.fromLine()
                        && block.toLine() <= duty.source().toLine())
                .findFirst()
                .orElse(null);
    }

    /**
     * The receiver of something sent earlier in the sentence, who also receives the report: "Các ban gửi kế hoạch về
     * UBND xã … và báo cáo kết quả trước ngày …"; null when nothing is sent.
     */
    private static @Nullable ReportReceiver receiverBefore(String sentence, String plain, int report) {
        Matcher sent = SENT.matcher(plain);
        return sent.find() && sent.end() < report ? ReportReceiver.after(sentence, sent.end()) : null;
    }

    private static final Pattern SENT = Pattern.compile("\\b(?:gui|nop)\\b");

    private void add(
            @Nullable String from, String to, String sentence, String plain, List<DueDayWords.Due> dues, Block block) {
        if (dues.isEmpty()) {
            Matcher rule = BY_RULE.matcher(plain);
            String raw = rule.find() ? sentence.substring(rule.start(), rule.end()) : null;
            List<String> frequencies = DueDayWords.frequencies(plain);
            for (String frequency : frequencies) {
                found.add(new ReportDuty(from, to, null, raw, frequency, block.source(0.75)));
            }
            if (frequencies.isEmpty()) {
                found.add(new ReportDuty(from, to, null, raw, null, block.source(0.75)));
            }
        }
        for (DueDayWords.Due due : dues) {
            found.add(new ReportDuty(
                    from,
                    to,
                    due.deadline(),
                    sentence.substring(due.start(), due.end()),
                    due.frequency(),
                    block.source(due.deadline() == null ? 0.8 : 0.92)));
        }
    }

    /**
     * Adds a duty to a further receiver X. After "để tổng hợp, báo cáo X" the first receiver reports to X; after a
     * semicolon and "và báo cáo X" the reporter reports to X.
     */
    private void addDutyToFurtherReceiver(String sentence, ReportReceiver first, @Nullable String from, Block block) {
        String plain = Folding.plain(sentence);
        Matcher onward = ONWARD.matcher(plain);
        if (onward.find(Math.min(first.end(), sentence.length()))) {
            ReportReceiver next = ReportReceiver.after(sentence, onward.end());
            boolean direct = onward.group().startsWith("va ")
                    && plain.substring(first.end(), onward.start()).indexOf(';') >= 0;
            if (next != null) {
                found.add(new ReportDuty(
                        direct ? from : first.nameWithoutBracket(), next.name(), null, null, null, block.source(0.8)));
            }
        }
    }

    /**
     * The body that must report, from the first of these that names one: the sentence, the duty whose lines contain
     * it, an order before the report, the subject of the previous sentences, the issuing body. Null when none names
     * one or the issuer cannot report to the receiver.
     */
    private @Nullable String reporter(String sentence, int reportAt, ReportReceiver to, Block block) {
        DutySentence stated = DutySentence.of(sentence);
        String labelled = Headings.afterColon(sentence);
        DutySentence direct = stated == null && !labelled.isEmpty() ? DutySentence.of(labelled) : stated;
        if (direct != null && !direct.duty().isEmpty()) {
            return direct.body();
        }
        for (BodyDuty duty : duties) {
            boolean within = duty.source().fromLine() <= block.fromLine()
                    && block.toLine() <= duty.source().toLine();
            if (within && !Folding.plain(duty.name()).equals(Folding.plain(to.nameWithoutBracket()))) {
                return duty.name();
            }
        }
        DutySentence ordered = DutySentence.lastOrder(sentence, reportAt);
        if (ordered != null || subject != null) {
            return ordered == null ? subject : ordered.body();
        }
        String issuer = document.header().issuingBody();
        boolean itself = issuer != null && Folding.plain(issuer).startsWith(Folding.plain(to.nameWithoutBracket()));
        return issuer == null || itself || isOfficeOf(to.nameWithoutBracket(), issuer) ? null : issuer;
    }

    /** Whether the receiver is an office of the issuing government, so that the government cannot be the reporter. */
    private static boolean isOfficeOf(String receiver, String issuer) {
        return Folding.plain(issuer).matches("^(?:uy ban nhan dan|ubnd)\\b.*")
                && Folding.plain(receiver).matches("^(?:so|phong|van phong|cong chuc|bo phan)\\b.*");
    }
}
