package vn.tincay.reader.facts.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.ResourceTable;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.grammar.DocumentKinds;
import vn.tincay.reader.grammar.Layout;
import vn.tincay.reader.plan.head.Signer;
import vn.tincay.reader.plan.source.Source;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameCasing;
import vn.tincay.reader.words.SignerOffices;

/** Reads the signature: authority lines (TM., KT., TL. …), the signer's title, the name. */
final class SignerFacts {
    /** How many first characters of an issuer's name must agree: "ủy ban nh", "sở nội vụ"; the rest is often cut. */
    private static final int ISSUER_PREFIX_LENGTH = 9;

    private static final Pattern AUTHORITY = Pattern.compile("^(?:t/?m|k/?t|t/?l|q|tuq|t/?u/?q)\\b ?[./ ]");
    /** "Q. CHỦ TỊCH": an acting head, not a person who signs for somebody else. */
    private static final Pattern ACTING = Pattern.compile("^q\\. ?(?=\\p{L})");

    private static final Pattern RANK = Pattern.compile(
            "^(?:(?:đại|thượng|trung|thiếu) (?:tá|tướng|úy)|ths|ts|pgs|gs|(?:bs|ds|ths|cn)? ?ck ?i{1,2}|bsck|bs|ds|cn|ks|nhà báo|luật sư|(?:ông|bà)(?! (?:thị|văn) ))(?![\\p{L}'])[. ]*");
    private static final Pattern NAME = Pattern.compile("^\\p{Lu}[\\p{L}'’]*(?:[ -]\\p{Lu}[\\p{L}'’]*){1,5}$");
    private static final Pattern SIGNED = Pattern.compile(
            "^\\(?(?:da ky|ky(?: va)?,? (?:ten|dong dau|ghi)|ky boi|nguoi ky|chu ky|thoi gian ky|ngay ky|co quan ?:|email ?:|ly do ky)\\b.*");
    /** Words before the signer's name: "Đã ký: Lò Thị Mai". */
    private static final Pattern SIGNED_BY = Pattern.compile("^(?:Đã ký|Ký bởi|Người ký|Ký tên) ?: ?(?=\\p{Lu})");

    /** Words before the office of the person who approves a document, who is its signer: "DUYỆT CỦA HIỆU TRƯỞNG". */
    private static final Pattern APPROVAL = Pattern.compile("^(?:phê )?duyệt(?: của)? |^xác nhận của ");

    private static final Pattern AUTHOR = Pattern.compile("^nguoi (?:lap|xay dung|viet)\\b.*");
    private static final Pattern NO_NAME = Pattern.compile(
            ResourceTable.rows("not-names.tsv").stream()
                    .map(row -> (row.size() > 1 ? "^" : "\\b") + Pattern.quote(row.getFirst()) + "(?![\\p{L}])")
                    .collect(Collectors.joining("|")),
            Pattern.UNICODE_CHARACTER_CLASS);

    private SignerFacts() {}

    static boolean isSignature(String text) {
        String plain = Folding.plain(text);
        return AUTHORITY.matcher(plain).find() && text.length() < 80
                || isTitle(text)
                || text.length() <= 2
                || SIGNED.matcher(plain).matches()
                || isName(withoutRank(text));
    }

    private static boolean isTitle(String text) {
        String low = Folding.lower(text);
        Matcher approves = APPROVAL.matcher(low);
        String office = approves.find() ? text.substring(approves.end()) : text;
        return NameCasing.isCapitals(text) ? SignerOffices.isOffice(office) : SignerOffices.isOfficeAlone(office);
    }

    /** A signature, the body named above it, and the index of the block after it. */
    private record SignatureBlock(Signer signer, String body, int end) {}

    /**
     * The signer of the document; null when there is none. The signature below the text takes precedence over the
     * signature above an attached plan. When two persons sign, the second counts if the first only drew up the
     * document, or if only the second signs for {@code issuer}.
     */
    static @Nullable Signer of(Layout layout, @Nullable String issuer) {
        List<Block> blocks = layout.blocks();
        int end = Math.max(layout.endAt(), layout.bodyAt());
        SignatureBlock first = findSignature(blocks, end, Math.max(end, layout.annexAt()));
        first = first == null ? findSignature(blocks, Math.max(0, layout.typeAt()), layout.bodyAt()) : first;
        if (first == null) {
            return unsignedSigner(blocks, end, layout.annexAt());
        }
        SignatureBlock second = findSignature(blocks, first.end(), endOfSignatures(blocks, first.end()));
        boolean firstIsAuthor = second != null
                && AUTHOR.matcher(Folding.plain(String.valueOf(first.signer().title())))
                        .matches();
        boolean other = firstIsAuthor
                || second != null && issuer != null && signsFor(second, issuer) && !signsFor(first, issuer);
        return second != null && other ? second.signer() : first.signer();
    }

    private static boolean signsFor(SignatureBlock signer, String issuer) {
        String said = Folding.plain(signer.body() + " " + signer.signer().title());
        String named = Folding.plain(issuer);
        return said.contains(named.substring(0, Math.min(named.length(), ISSUER_PREFIX_LENGTH)));
    }

    private static int endOfSignatures(List<Block> blocks, int from) {
        int end = from;
        while (end < blocks.size()
                && !blocks.get(end).mark().isNumbered()
                && !blocks.get(end).isRow()
                && DocumentKinds.typeOf(blocks.get(end).text()) == null) {
            end++;
        }
        return end;
    }

    private static @Nullable SignatureBlock findSignature(List<Block> blocks, int from, int to) {
        for (int i = from; i < to; i++) {
            SignatureBlock signer = beginsSignature(blocks, i) ? signatureAt(blocks, i) : null;
            if (signer != null) {
                return signer;
            }
        }
        return null;
    }

    private static boolean beginsSignature(List<Block> blocks, int i) {
        String text = blocks.get(i).text();
        String plain = Folding.plain(text);
        if (blocks.get(i).mark().isNumbered() || blocks.get(i).isRow()) {
            return false;
        }
        return text.length() < 90 && AUTHORITY.matcher(plain).find() || text.length() < 70 && isTitle(text);
    }

    private static @Nullable SignatureBlock signatureAt(List<Block> blocks, int at) {
        List<String> lines = new ArrayList<>();
        int i = at;
        for (; i < blocks.size() && i < at + LONGEST; i++) {
            Block block = blocks.get(i);
            String text = block.text().strip();
            String bare = withoutRank(SIGNED_BY.matcher(text).replaceFirst(""));
            if (isName(bare) && !lines.isEmpty()) {
                Source source = new Source(blocks.get(at).fromLine(), block.toLine(), 0.93);
                String body = at > 0 ? blocks.get(at - 1).text() : "";
                return new SignatureBlock(signer(bare, lines, source), body, i + 1);
            }
            boolean goesOn = text.length() == 2 && !lines.isEmpty() && NameCasing.isCapitals(text);
            if (isUnrelated(block, text) && !goesOn) {
                continue;
            }
            if (block.mark().isNumbered() || block.isRow() || text.length() > 90 || Layout.opensAnnex(block)) {
                break;
            }
            lines.add(text);
        }
        return null;
    }

    /**
     * The signer of a document that nobody has signed yet: the offices without a person's name; null when there is no
     * office.
     */
    private static @Nullable Signer unsignedSigner(List<Block> blocks, int from, int to) {
        List<String> lines = new ArrayList<>();
        int at = from;
        for (int i = from; i < Math.min(to, from + MAX_LINES); i++) {
            if (beginsSignature(blocks, i)) {
                at = lines.isEmpty() ? i : at;
                lines.add(blocks.get(i).text().strip());
            } else if (!lines.isEmpty()
                    && !isUnrelated(blocks.get(i), blocks.get(i).text())) {
                break;
            }
        }
        return lines.isEmpty() ? null : signer(null, lines, blocks.get(at).source(0.8));
    }

    private static final int MAX_LINES = 40;
    private static final int LONGEST = 20;

    /**
     * Whether a line between the lines of a signature does not belong to it: recipients, a stamp, dotted lines, one or
     * two letters.
     */
    private static boolean isUnrelated(Block block, String text) {
        String plain = Folding.plain(text);
        return block.mark().isBullet()
                || SIGNED.matcher(plain).matches()
                || text.chars().noneMatch(Character::isLetter)
                || text.length() <= 2
                || plain.startsWith("noi nhan")
                || text.endsWith(";")
                || plain.startsWith("luu");
    }

    private static Signer signer(@Nullable String name, List<String> lines, Source source) {
        List<String> authority = new ArrayList<>();
        String title = null;
        for (String line : wholeOffices(lines)) {
            String plain = Folding.plain(line);
            if (ACTING.matcher(plain).find()) {
                title = SignerOffices.inRunningText(line.replaceFirst("\\.(?=\\S)", ". "));
            } else if (AUTHORITY.matcher(plain).find()) {
                authority.add(withSpaces(line));
            } else if (isTitle(line) || SignerOffices.isOffice(line)) {
                Matcher approves = APPROVAL.matcher(Folding.lower(line));
                String office = SignerOffices.inRunningText(approves.find() ? line.substring(approves.end()) : line);
                title = title == null ? office : title + ", " + office;
            } else if (title == null && !authority.isEmpty() && NameCasing.isCapitals(line)) {
                authority.set(authority.size() - 1, authority.getLast() + " " + line);
            }
        }
        return new Signer(
                name != null && NameCasing.isCapitals(name) ? titleCase(name) : name,
                title,
                authority.isEmpty() ? null : String.join(" / ", authority),
                source);
    }

    /** Joins the lines of an office that a narrow column broke: "GIÁM ĐỐC SỞ VĂN HÓA, THỂ | THAO VÀ DU LỊCH". */
    private static List<String> wholeOffices(List<String> lines) {
        List<String> whole = new ArrayList<>();
        for (String line : lines) {
            boolean rest = !whole.isEmpty()
                    && NameCasing.isCapitals(line)
                    && SignerOffices.isOffice(whole.getLast())
                    && !AUTHORITY.matcher(Folding.plain(line)).find()
                    && !SignerOffices.isOffice(line);
            whole.add(rest ? whole.removeLast() + " " + line : line);
        }
        return whole;
    }

    private static String withSpaces(String line) {
        return line.replaceAll("^(\\p{L}{1,3}\\.)(?=\\S)", "$1 ")
                .replaceAll("\\s+", " ")
                .replaceAll("[,;]$", "");
    }

    private static String titleCase(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : NameCasing.lower(name).split(" ")) {
            out.append(out.isEmpty() ? "" : " ").append(NameCasing.capital(word));
        }
        return out.toString();
    }

    private static String withoutRank(String text) {
        String rest = text;
        for (var m = RANK.matcher(Folding.lower(rest));
                m.find() && m.end() < rest.length();
                m = RANK.matcher(Folding.lower(rest))) {
            rest = rest.substring(m.end());
        }
        return rest;
    }

    private static boolean isName(String text) {
        return text.length() < 45
                && NAME.matcher(text).matches()
                && !SignerOffices.isOffice(text)
                && !NO_NAME.matcher(Folding.lower(text)).find();
    }
}
