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
 * Finds reporting duties: reporter, receiver, deadline. A further step "để tổng hợp, báo cáo …" is a duty of the
 * receiver.
 */
public final class ReportFacts {
    private static final Pattern REPORT =
            Pattern.compile("\\bbao cao\\b(?! vien)|\\bgui (?:ket qua|so lieu)\\b|\\bket qua (?:[a-z]+ ){0,4}gui\\b");
    private static final Pattern ONWARD =
            Pattern.compile("\\b(?:de|nham|va) (?:[\\p{L}, ]{0,40}?)(?:bao cao|(?<!chuong )(?<!qua )trinh)\\b");
    private static final Pattern TROUBLE = Pattern.compile(
            "vuong mac|kho khan|phat sinh|dot xuat|co thay doi|khi co (?:yeu cau|phat sinh)|trinh duyet");
    /** "báo cáo UBND tỉnh xem xét, quyết định" asks for a decision and is no reporting duty. */
    private static final Pattern APPROVAL = Pattern.compile(
            "bao cao,? [^.;]{3,80} (?:xem xet|quyet dinh|phe duyet|cho y kien|bo tri kinh phi|thao go)\\b");

    private static final Pattern BY_RULE = Pattern.compile("theo (?:dung )?(?:quy dinh|yeu cau)");

    private final ParsedDocument draft;
    private final List<BodyDuty> duties;
    private final List<ReportDuty> found = new ArrayList<>();
    /** The body to which the previous sentences of this paragraph gave a duty. */
    private @Nullable String subject;

    private ReportFacts(ParsedDocument draft, List<BodyDuty> duties) {
        this.draft = draft;
        this.duties = duties;
    }

    public static List<ReportDuty> of(ParsedDocument draft, List<BodyDuty> duties) {
        ReportFacts facts = new ReportFacts(draft, duties);
        if (draft.isArticle()) {
            return List.of();
        }
        Set<Integer> skipped = facts.linesOf(SectionKind.PURPOSE, SectionKind.SITUATION, SectionKind.OBJECTIVES);
        for (Block block : facts.searchedBlocks()) {
            if (!block.isRow() && !skipped.contains(block.fromLine())) {
                facts.subject = null;
                for (String sentence : TextCleanup.sentences(block.text())) {
                    obligations(sentence).forEach(part -> facts.readSentence(part, block));
                    DutySentence ordered = DutySentence.lastOrder(sentence, sentence.length());
                    DutySentence said = ordered == null ? DutySentence.of(sentence) : ordered;
                    said = said == null ? generalDuty(sentence) : said;
                    facts.subject = said == null ? facts.subject : said.body();
                }
            }
        }
        return ReportMerge.of(facts.found);
    }

    /**
     * The blocks to search: the body; for a letter also the paragraph that begins with its legal basis: "Thực hiện
     * Công văn số …, Sở X đề nghị …".
     */
    private List<Block> searchedBlocks() {
        if (!"Công văn".equals(draft.header().docType())) {
            return draft.layout().body();
        }
        List<Block> text = new ArrayList<>(draft.layout().head().stream()
                .filter(block -> ASKS.matcher(Folding.plain(block.text())).find())
                .toList());
        text.addAll(draft.layout().body());
        return text;
    }

    private static final Pattern ASKS =
            Pattern.compile("^(?:thuc hien|can cu|trien khai|theo)\\b.{0,400}, [^,;]{2,80} (?:de nghi|yeu cau) ");

    /**
     * The duty of all bodies that carry out the plan: "Trong quá trình thực hiện, nếu có vướng mắc, các ngành, thôn
     * phản ánh …".
     */
    private static @Nullable DutySentence generalDuty(String sentence) {
        Matcher all = ALL_OF_THEM.matcher(Folding.lower(sentence));
        return all.find() ? DutySentence.of(NameCasing.capital(sentence.substring(all.start(1)))) : null;
    }

    private static final Pattern ALL_OF_THEM = Pattern.compile("^trong quá trình [^.;]{5,160}, (các) \\p{L}");

    /**
     * Splits a sentence with several duties: "Các tổ báo cáo … trước ngày 15; bộ phận Tổng hợp báo cáo … trước ngày
     * 20".
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
            for (PlanSection area : draft.areas(kind)) {
                area.node().all().stream()
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
            ReportReceiver behind = ReportReceiver.after(sentence, report.end());
            ReportReceiver to =
                    behind == null && !dues.isEmpty() ? receiverBefore(sentence, plain, report.start()) : behind;
            if (to == null) {
                continue;
            }
            if (behind == null) {
                dues = dues.stream().filter(due -> due.start() > report.end()).toList();
            }
            if (dues.isEmpty()
                    && DueDayWords.frequencies(plain).isEmpty()
                    && (TROUBLE.matcher(plain).find() || APPROVAL.matcher(plain).find())) {
                return;
            }
            String from = to.owner() == null ? reporter(sentence, report.start(), to, block) : to.owner();
            add(from, to.name(), sentence, plain, dues, block);
            addFurtherReceiver(sentence, to, from, block);
            return;
        }
        readWithoutReceiver(sentence, plain, block);
    }

    /**
     * Reads a duty without a receiver, for a body of the plan: "Ban Gia đình: xây dựng báo cáo kết quả trước
     * 20/12/2026".
     */
    private void readWithoutReceiver(String sentence, String plain, Block block) {
        Matcher drawn = DRAWN_UP.matcher(plain);
        BodyDuty owed = drawn.find() ? dutyAt(block) : null;
        if (owed == null) {
            return;
        }
        for (DueDayWords.Due due : DueDayWords.in(plain, drawn.start(1))) {
            if (due.deadline() != null && due.start() >= drawn.end() - 1) {
                String raw = sentence.substring(due.start(), due.end());
                found.add(new ReportDuty(owed.name(), null, due.deadline(), raw, due.frequency(), block.source(0.7)));
            }
        }
    }

    private static final Pattern DRAWN_UP = Pattern.compile(
            "\\b(?:xay dung|lap|tong hop|hoan thanh|viet) (bao cao)\\b(?! vien)[^.,;:()\\d]{0,60}? (?=(?:truoc|cham nhat|muon nhat|vao)\\b)");

    private @Nullable BodyDuty dutyAt(Block block) {
        return duties.stream()
                .filter(duty -> duty.source().fromLine() <= block.fromLine()
                        && block.toLine() <= duty.source().toLine())
                .findFirst()
                .orElse(null);
    }

    /**
     * The receiver of something sent earlier in the sentence, who also receives the report: "Các ban gửi kế hoạch về
     * UBND xã … và báo cáo kết quả trước ngày …".
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
     * Adds a further receiver: after "để tổng hợp, báo cáo X" the first receiver reports to X, after "và báo cáo X"
     * the reporter does.
     */
    private void addFurtherReceiver(String sentence, ReportReceiver first, @Nullable String from, Block block) {
        String plain = Folding.plain(sentence);
        Matcher onward = ONWARD.matcher(plain);
        if (onward.find(Math.min(first.end(), sentence.length()))) {
            ReportReceiver next = ReportReceiver.after(sentence, onward.end());
            boolean own = onward.group().startsWith("va ")
                    && plain.substring(first.end(), onward.start()).indexOf(';') >= 0;
            if (next != null) {
                found.add(new ReportDuty(
                        own ? from : first.nameWithoutBracket(), next.name(), null, null, null, block.source(0.8)));
            }
        }
    }

    /**
     * The body that must report, from the first source that names one: the sentence, the duty around its line, an
     * order or the subject before it, the issuing body.
     */
    private @Nullable String reporter(String sentence, int reportAt, ReportReceiver to, Block block) {
        DutySentence said = DutySentence.of(sentence);
        String labelled = Headings.afterColon(sentence);
        DutySentence own = said == null && !labelled.isEmpty() ? DutySentence.of(labelled) : said;
        if (own != null && !own.duty().isEmpty()) {
            return own.body();
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
        String issuer = draft.header().issuingBody();
        boolean itself = issuer != null && Folding.plain(issuer).startsWith(Folding.plain(to.nameWithoutBracket()));
        return issuer == null || itself || isBelow(to.nameWithoutBracket(), issuer) ? null : issuer;
    }

    /** Whether the receiver is an office of the issuing government, so that the government cannot be the reporter. */
    private static boolean isBelow(String receiver, String issuer) {
        return Folding.plain(issuer).matches("^(?:uy ban nhan dan|ubnd)\\b.*")
                && Folding.plain(receiver).matches("^(?:so|phong|van phong|cong chuc|bo phan)\\b.*");
    }
}
