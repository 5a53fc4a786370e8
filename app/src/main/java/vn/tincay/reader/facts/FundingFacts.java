package vn.tincay.reader.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tincay.reader.grammar.OutlineNode;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.plan.source.Sentence;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/** Finds the sources of funding, one entry per source; how funding is requested and accounted for is not a source. */
final class FundingFacts {
    private static final String SOURCE =
            "(?:cac )?(?:du toan (?:chi )?|ngan sach|nguon (?!kinh phi (?:thuc hien|duoc|de|cua ke hoach)|luc thuc hien)|tai tro|vien tro|xa hoi hoa|kinh phi (?:chi |cap |bo tri |giao |duoc cap|duoc bo tri|bao dam |hop phap|long ghep|su nghiep|chuong trinh|thuong xuyen|chi thuong xuyen|duoc giao|huy dong|dia phuong|tu chu|khoan|hoat dong|xa hoi hoa|cua cac|cua dia phuong|cua don vi|trung uong|tu )|von |dong gop|quy (?!(?:i{1,3}|iv|\\d)\\b)|huy dong (?!tu )|long ghep |chuong trinh muc tieu |du an \\d|ho tro (?:cua |tu )|ung ho |van dong (?=xa hoi|tai tro|ung ho|dong gop|cua|cac|tu))";
    private static final Pattern FIRST_SOURCE =
            Pattern.compile("(?:theo quy dinh cua phap luat ve |theo phan cap )?\\b" + SOURCE);
    private static final Pattern NEXT_SOURCE = Pattern.compile(
            "(?:; ?|,? (?:va|hoac|cung voi|ket hop|dong thoi) (?:tu |huy dong tu |huy dong |su dung |long ghep tu )?|, (?!tai tro|vien tro|dong gop|chuong trinh)(?:tu |huy dong tu )?)(?="
                    + SOURCE + ")");
    private static final Pattern PROCEDURE = Pattern.compile(
            "(?:lap|xay dung) (?:va tong hop )?du toan|gui so tai chinh|tham dinh|quyet toan|thanh quyet toan|^viec |tham muu|trinh (?:cap|uy|ubnd)|chung tu|^quan ly");

    /** Words after which a source follows, whatever the source is called: "Kinh phí … sử dụng từ …". */
    private static final Pattern FUNDING_FROM = Pattern.compile(
            "^(?:[-+*] ?)?(?:nguon )?kinh phi\\b[^.;:]{0,120}?\\b(?:su dung|lay|trich|bo tri|bao dam|dam bao|can doi|huy dong|chi)(?: lay)? (?:tu|trong|bang) (?=\\p{L})|^(?:nguon )?kinh phi (?:do|tu) (?=\\p{L})");

    private static final Pattern HEADING =
            Pattern.compile("(?:cac )?nguon (?:kinh phi|von|luc|tai chinh)(?: thuc hien)?");

    /**
     * Words directly before a known source. The source may precede the last verb: "Kinh phí … do ngân sách bảo đảm và
     * huy động từ …".
     */
    private static final Pattern BEFORE_KNOWN_SOURCE =
            Pattern.compile("\\b(?:do|tu|bang|trong|su dung) (?=" + SOURCE + ")");

    /**
     * If a sentence has fewer characters than this from the matched word on, it names the source before that word:
     * "Hội viên đóng góp".
     */
    private static final int SHORTEST_SOURCE_AFTER = 12;

    private static final int LONGEST_SOURCE_BEFORE = 60;

    private FundingFacts() {}

    static List<Sentence> of(ParsedDocument document) {
        List<Sentence> sentences = new ArrayList<>();
        for (PlanSection section : document.sections(SectionKind.FUNDING)) {
            for (OutlineNode node : section.node().all()) {
                String text = node == section.node() ? textToRead(node.text()) : node.text();
                TextCleanup.sentences(text).forEach(sentence -> readSentence(sentence, node, sentences));
            }
        }
        for (OutlineNode node : document.sections(SectionKind.FUNDING).isEmpty()
                ? document.root().all()
                : List.<OutlineNode>of()) {
            TextCleanup.sentences(node.text()).stream()
                    .filter(sentence ->
                            FUNDING_SENTENCE.matcher(Folding.plain(sentence)).find())
                    .forEach(sentence -> readSentence(sentence, node, sentences));
        }
        return sentences;
    }

    /** The beginning of a sentence about funding; sought only in a document without a funding section. */
    private static final Pattern FUNDING_SENTENCE = Pattern.compile(
            "^(?:\\S+ )?kinh phi (?:(?:thuc hien|to chuc|hoat dong|trien khai)\\b[^.;:]{0,60}? )?(?:duoc |do |tu |lay tu|bao dam|dam bao|su dung|:)");

    private static String textToRead(String heading) {
        String after = Headings.afterColon(heading);
        boolean namesSource = FUNDING_FROM.matcher(Folding.plain(heading)).find();
        return after.isEmpty() && (heading.length() > 60 || namesSource) ? heading : after;
    }

    /**
     * Reads the sources of a sentence, part by part, because the part after a semicolon may only describe how funding
     * is requested.
     */
    private static void readSentence(String sentence, OutlineNode node, List<Sentence> sentences) {
        TextCleanup.parts(sentence).forEach(part -> readPart(part, node, sentences));
    }

    private static void readPart(String sentence, OutlineNode node, List<Sentence> sentences) {
        String plain = Folding.plain(sentence);
        Matcher first = FIRST_SOURCE.matcher(plain);
        Matcher match = FUNDING_FROM.matcher(plain);
        boolean from = match.find();
        if (PROCEDURE.matcher(plain).find() || !from && !first.find()) {
            return;
        }
        Matcher beforeKnown = BEFORE_KNOWN_SOURCE.matcher(plain);
        int start = !from ? first.start() : beforeKnown.find() ? Math.min(beforeKnown.end(), match.end()) : match.end();
        start = sentence.length() - start < SHORTEST_SOURCE_AFTER && start < LONGEST_SOURCE_BEFORE ? 0 : start;
        Matcher next = NEXT_SOURCE.matcher(plain);
        while (next.find(Math.max(start, 0) + 1)) {
            if (next.start() > start + 6) {
                add(sentence.substring(start, next.start()), node, sentences);
            }
            start = next.end();
        }
        add(sentence.substring(start), node, sentences);
    }

    private static void add(String text, OutlineNode node, List<Sentence> sentences) {
        String whole = TextCleanup.clean(text);
        boolean lostBracket = whole.indexOf('(') < 0 && whole.endsWith(")");
        String clean = TextCleanup.clean(lostBracket ? whole.substring(0, whole.length() - 1) : whole)
                .replaceFirst("^Nguồn (?:kinh phí|vốn)(?: thực hiện)?: (?=\\p{Lu})", "")
                .replaceFirst(" để thực hiện$", "");
        boolean heading = HEADING.matcher(Folding.plain(clean)).matches();
        if (clean.length() > 6
                && !heading
                && sentences.stream().noneMatch(other -> other.text().equalsIgnoreCase(clean))) {
            sentences.add(new Sentence(clean, node.block().source(0.85)));
        }
    }
}
