package vn.tincay.reader.grammar;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameCasing;
import vn.tincay.reader.words.SignerOffices;

/**
 * The parts of a document: head (up to the first heading of the text), body, end (recipients and signature), annexes.
 * For a decision with an attached plan, the body is that of the plan.
 *
 * @param notes the footnotes: "[2] Kế hoạch số …"
 * @param typeAt index of the line with the kind of document, -1 when there is none
 */
public record Layout(List<Block> blocks, List<Block> notes, int typeAt, int bodyAt, int endAt, int annexAt) {
    private static final Pattern SIGNATURE_WORDS = Pattern.compile(
            "^(?:tm|kt|tl|q|tuq)\\b ?[./]|^[tk]/[mtlu](?:/q)?\\b|^nguoi lap|^xac nhan cua|^(?:phe )?duyet cua");
    /** A line of place and date, which some papers have at their end instead of their head. */
    private static final Pattern PLACE_AND_DAY = Pattern.compile(
            "^[\\p{L}][\\p{L}\\d .'-]{1,40}, ?ngay [\\d._\u2026 ]{0,8}(?:thang [\\d._\u2026 ]{0,8}nam \\d{0,4}|[/.-]\\d{1,2}[/.-]\\d{4})$");

    private static final Pattern ANNEX = Pattern.compile(
            "^(?:phu luc|phu bieu|bieu (?:mau|so)|danh muc |mau so|bieu tong hop|bang phan cong|(?:ke hoach|noi dung|phan cong|tien do|bang)(?: chi tiet)? )");

    private static final Pattern ANNEX_TITLE = Pattern.compile(
            "^(?:danh (?:muc|sach)|lich|khung|so do|phieu|bieu|mau|bang|de cuong|chi tieu|kinh phi)\\b");

    /** First section headings that may stand without a number directly below an abstract in capitals. */
    private static final Pattern FIRST_SECTION = Pattern.compile(
            "^(?:muc dich|muc tieu|can cu|co so phap ly|quan diem|su can thiet|dac diem|tinh hinh chung|thuc trang|danh gia|yeu cau)\\b");

    public static Layout of(List<Block> all) {
        List<Block> notes = all.stream().filter(Layout::isNote).toList();
        List<Block> blocks = notes.isEmpty()
                ? all
                : all.stream().filter(block -> !isNote(block)).toList();
        int type = typeIndex(blocks);
        int attached = attachedPlan(blocks, type);
        int bodyFrom = attached >= 0 ? attached : type;
        int body = bodyStart(blocks, bodyFrom);
        int end = endIndex(blocks, attached >= 0 ? Math.max(attached, body) : body);
        int annex = annexIndex(blocks, end);
        return new Layout(blocks, notes, type, body, end, annex);
    }

    /** Whether a decision contains the plan that it promulgates. */
    public boolean hasPlanAttached() {
        return attachedPlan(blocks, typeAt) >= 0;
    }

    private static boolean isNote(Block block) {
        return block.mark().is(ListMark.Kind.NONE)
                && !block.isRow()
                && NOTE.matcher(block.text()).find();
    }

    private static final Pattern NOTE = Pattern.compile("^\\[\\d{1,3}\\]");

    public List<Block> head() {
        return blocks.subList(0, bodyAt);
    }

    public List<Block> body() {
        return blocks.subList(bodyAt, endAt);
    }

    public List<Block> annex() {
        return blocks.subList(annexAt, blocks.size());
    }

    /**
     * The index of the line with the kind of document: the kind alone or, below the number, an abstract that begins
     * with the kind, whichever comes first.
     */
    private static int typeIndex(List<Block> blocks) {
        int alone = find(blocks, blocks.size(), text -> DocumentKinds.isTypeLine(text));
        int limit = alone < 0 ? Math.min(blocks.size(), 30) : Math.min(alone, 30);
        int numbered = find(blocks, limit, text -> Folding.plain(text).matches("so ?[:.]? ?[\\d.…_ ]*[/-].*"));
        int abstracted = find(blocks, limit, text -> DocumentKinds.typeOf(text) != null);
        return alone < 0 || (numbered >= 0 && numbered < abstracted) ? abstracted : alone;
    }

    private static int find(List<Block> blocks, int limit, Predicate<String> wanted) {
        for (int i = 0; i < limit; i++) {
            if (blocks.get(i).mark().is(ListMark.Kind.NONE)
                    && wanted.test(blocks.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /** The index where the plan that a decision promulgates begins; -1 when none is attached. */
    private static int attachedPlan(List<Block> blocks, int type) {
        if (type < 0 || !Folding.plain(blocks.get(type).text()).startsWith("quyet dinh")) {
            return -1;
        }
        for (int i = type + 3; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            String kind = DocumentKinds.typeOf(text);
            boolean again = kind != null
                    && !kind.equals("Quyết định")
                    && (DocumentKinds.isTypeLine(text) || isAnnexed(blocks, i));
            if (again && blocks.get(i).mark().is(ListMark.Kind.NONE)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the kind of document at {@code i} belongs to an annexed plan: "Phụ lục / KẾ HOẠCH TRIỂN KHAI …". */
    private static boolean isAnnexed(List<Block> blocks, int i) {
        boolean titled =
                ANNEX_LABEL.matcher(Folding.plain(blocks.get(i - 1).text())).matches();
        return titled
                || blocks.subList(i + 1, Math.min(i + 4, blocks.size())).stream()
                        .anyMatch(block ->
                                ATTACHED.matcher(Folding.plain(block.text())).find());
    }

    private static final Pattern ANNEX_LABEL = Pattern.compile("phu luc(?: (?:so )?(?:[ivx]{1,4}|\\d{1,2}))?[.:]?");
    private static final Pattern ATTACHED = Pattern.compile("^\\(?(?:ban hanh )?kem theo quyet dinh");

    private static int bodyStart(List<Block> blocks, int from) {
        boolean abstracted = true;
        for (int i = Math.max(0, from + 1); i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean row = block.isRow() && from >= 0;
            boolean bare = from >= 0
                    && isHeadingWithoutNumber(blocks, i, from)
                    && (!abstracted
                            || FIRST_SECTION
                                    .matcher(Folding.plain(block.text()))
                                    .find());
            if (block.mark().isNumbered() || row || bare) {
                return i;
            }
            abstracted &= NameCasing.isCapitals(block.text());
        }
        return afterOpening(blocks, from);
    }

    /**
     * The index where the body of a text without numbered items begins: below the abstract, the legal bases and the
     * sentence that announces the plan.
     */
    private static int afterOpening(List<Block> blocks, int from) {
        int limit = Math.min(blocks.size(), Math.max(0, from) + 30);
        int start = Math.max(0, from + 1);
        boolean document = from >= 0;
        for (int i = start; i < limit; i++) {
            String plain = Folding.plain(blocks.get(i).text());
            boolean title = from >= 0
                    && (i == from + 1
                            || i == start && NameCasing.isCapitals(blocks.get(i).text()))
                    && blocks.get(i).text().length() < LONGEST_TITLE;
            boolean head = i < 16 && HEAD.matcher(plain).find();
            document |= head;
            if (document && (head || title || OPENING.matcher(plain).find() || announces(plain))) {
                start = i + 1;
            }
        }
        return Math.min(blocks.size(), start);
    }

    private static final int LONGEST_TITLE = 400;
    private static final Pattern HEAD = Pattern.compile(
            "^(?:so ?: ?[\\d._\u2026 ]*[/-]|cong hoa xa hoi chu nghia|doc lap ?- ?tu do|v/v|ve viec|kinh gui)|^[\\p{L} .-]{2,40}, ngay .{0,30}nam \\d{4}$");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:can cu|thuc hien|xet de nghi|theo de nghi)\\b.{0,80}(?:so \\d|luat|\\d/)|^nam \\d{4}, .{0,200}\\bso \\d");
    private static final Pattern ANNOUNCES = Pattern.compile("\\b(?:ban hanh|xay dung) (?:ke hoach|chuong trinh)\\b");
    private static final Pattern AS_FOLLOWS = Pattern.compile("(?:sau|sau day|cu the)[:.]?$");
    private static final int AS_FOLLOWS_LENGTH = 12;

    /** Whether a sentence announces the plan: "… ban hành Kế hoạch … như sau:". */
    private static boolean announces(String plain) {
        String end = plain.substring(Math.max(0, plain.length() - AS_FOLLOWS_LENGTH));
        return AS_FOLLOWS.matcher(end).find() && ANNOUNCES.matcher(plain).find();
    }

    private static boolean isHeadingWithoutNumber(List<Block> blocks, int i, int from) {
        return i > from + 1
                && Outline.of(blocks.subList(i, i + 1))
                        .children()
                        .getFirst()
                        .children()
                        .isEmpty()
                && blocks.get(i).mark().is(ListMark.Kind.NONE)
                && blocks.get(i).text().length() < 60
                && NameCasing.isCapitals(blocks.get(i).text())
                && SectionKind.of(blocks.get(i).text()) != SectionKind.UNKNOWN
                && SectionKind.of(blocks.get(i).text()) != SectionKind.TASKS;
    }

    private static int endIndex(List<Block> blocks, int body) {
        int recipients = -1;
        for (int i = body; i < blocks.size(); i++) {
            if (Folding.plain(blocks.get(i).text()).startsWith("noi nhan")) {
                recipients = i;
                break;
            }
        }
        int limit = recipients < 0 ? blocks.size() : recipients;
        for (int i = recipients < 0 ? body : Math.max(body, recipients - MAX_SIGNATURE_LINES); i < limit; i++) {
            Block block = blocks.get(i);
            boolean isShort = block.text().length() < 70 && block.mark().is(ListMark.Kind.NONE) && !block.isRow();
            if (isShort && isSignatureLine(block.text()) && i > body) {
                return fromPlaceAndDay(blocks, i, body);
            }
        }
        return fromPlaceAndDay(blocks, limit, body);
    }

    private static int fromPlaceAndDay(List<Block> blocks, int end, int body) {
        return end - 1 > body && isPlaceAndDay(blocks.get(end - 1)) ? end - 1 : end;
    }

    /** Whether a block is a line of place and date: "Bến Gỗ, ngày 18 tháng 9 năm 2025". */
    public static boolean isPlaceAndDay(Block block) {
        return block.mark().is(ListMark.Kind.NONE)
                && PLACE_AND_DAY.matcher(Folding.plain(block.text())).matches();
    }

    /** Enough lines for the signatures of two signers one below the other. */
    private static final int MAX_SIGNATURE_LINES = 12;

    public static boolean isSignatureLine(String text) {
        return SIGNATURE_WORDS.matcher(Folding.plain(text)).find()
                || SignerOffices.isOfficeAlone(text)
                || NameCasing.isCapitals(text) && SignerOffices.isOffice(text);
    }

    private static int annexIndex(List<Block> blocks, int end) {
        for (int i = end + 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.isRow() && block.cells().size() > 2 || opensAnnex(block)) {
                return i;
            }
        }
        return blocks.size();
    }

    /** Whether a block below the signature is the label or the title of an annex. */
    public static boolean opensAnnex(Block block) {
        String plain = Folding.plain(block.text());
        return !block.mark().isBullet()
                && (ANNEX.matcher(plain).find()
                        || NameCasing.isCapitals(block.text())
                                && ANNEX_TITLE.matcher(plain).find());
    }
}
