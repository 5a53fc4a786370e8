package vn.tincay.reader.facts.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.facts.ParsedDocument;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.grammar.DocumentKinds;
import vn.tincay.reader.grammar.Layout;
import vn.tincay.reader.grammar.ListMark;
import vn.tincay.reader.plan.head.LegalBasis;
import vn.tincay.reader.words.Folding;

/**
 * Reads legal bases: the documents cited in the opening block ("Căn cứ …", "Thực hiện …"), and separately the other
 * documents that the body and its notes cite.
 */
public final class BasisFacts {
    private static final Pattern BASIS_BELOW_TYPE = Pattern.compile(
            "^(?:can cu|thuc hien|theo|xet|tren co so|trien khai|de (?:thuc hien|trien khai|to chuc)|nham|tiep tuc|thi hanh|co so phap ly|duoc su|quan triet|cu the hoa)\\b|(?:can cu|thuc hien|theo noi dung) .{0,60}so \\d");

    /**
     * The beginnings of lines that count as a basis even above the line with the kind of document, or when no such line
     * exists.
     */
    private static final Pattern BASIS_ABOVE_TYPE = Pattern.compile("^(?:can cu|xet de nghi|theo de nghi)\\b");

    private BasisFacts() {}

    public static List<LegalBasis> bases(Layout layout, @Nullable String issuer) {
        List<LegalBasis> legalBases = new ArrayList<>();
        boolean list = false;
        for (int i = 0; i < layout.bodyAt(); i++) {
            Block block = layout.blocks().get(i);
            String plain = Folding.plain(block.text());
            boolean listed = list && block.mark().isBullet();
            boolean opens = listed
                    || (i <= layout.typeAt()
                            ? BASIS_ABOVE_TYPE.matcher(plain).find()
                            : BASIS_BELOW_TYPE.matcher(plain).find() && !isInTitle(layout, i));
            list = listed || opens && LIST.matcher(plain).matches();
            if (opens) {
                Citations.in(block, 0.93).forEach(basis -> addWithIssuer(basis, issuer, legalBases));
            }
        }
        basisSection(layout.body())
                .forEach(block -> Citations.in(block, 0.93).forEach(basis -> addWithIssuer(basis, issuer, legalBases)));
        return legalBases;
    }

    /** An opening line followed by one basis per bullet: "Căn cứ các văn bản sau:". */
    private static final Pattern LIST = Pattern.compile(
            "(?:can cu|thuc hien|theo|trien khai)(?: vao)?(?: cac| nhung)?(?: van ban| co so| quy dinh)?[^.;]{0,60}:");

    /** The blocks of a first section "I. Căn cứ", which counts as the opening block. */
    private static List<Block> basisSection(List<Block> body) {
        if (body.isEmpty()
                || !body.getFirst().mark().isNumbered()
                || !HEADING.matcher(Folding.plain(body.getFirst().text())).matches()) {
            return List.of();
        }
        ListMark.Kind kind = body.getFirst().mark().kind();
        return body.stream().skip(1).takeWhile(block -> !block.mark().is(kind)).toList();
    }

    private static final Pattern HEADING = Pattern.compile(
            "(?:cac )?(?:can cu|co so)(?: phap ly)?(?: (?:de )?(?:xay dung|lap|ban hanh|thuc hien)(?: ke hoach)?)?[:.]?");

    public static List<LegalBasis> otherDocuments(ParsedDocument document, List<LegalBasis> bases) {
        List<LegalBasis> legalBases = new ArrayList<>();
        List<Block> citing = new ArrayList<>(document.layout().body());
        citing.addAll(document.layout().notes());
        for (Block block : citing) {
            for (LegalBasis cited : Citations.in(block, 0.8)) {
                boolean known = bases.stream().anyMatch(basis -> isSame(basis, cited))
                        || legalBases.stream().anyMatch(basis -> isSame(basis, cited));
                if (cited.number() != null && !known) {
                    legalBases.add(cited);
                }
            }
        }
        return legalBases;
    }

    private static boolean isInTitle(Layout layout, int i) {
        String plain = Folding.plain(layout.blocks().get(i).text());
        return plain.startsWith("v/v") || plain.startsWith("ve viec") || isBelowType(layout, i);
    }

    private static boolean isBelowType(Layout layout, int i) {
        return i == layout.typeAt() + 1
                && layout.typeAt() >= 0
                && !Folding.plain(layout.blocks().get(i).text()).startsWith("can cu")
                && DocumentKinds.isTypeLine(layout.blocks().get(layout.typeAt()).text());
    }

    private static void addWithIssuer(LegalBasis basis, @Nullable String issuer, List<LegalBasis> legalBases) {
        boolean issuedHere = basis.issuer() == null
                && basis.number() != null
                && issuer != null
                && basis.number().endsWith("-UBND")
                && Folding.plain(issuer).startsWith("uy ban nhan dan");
        LegalBasis full = issuedHere
                ? new LegalBasis(
                        basis.number(),
                        basis.date(),
                        issuer,
                        basis.title(),
                        basis.source().withLowerConfidence(0.85))
                : basis;
        if (legalBases.stream().noneMatch(other -> isSame(other, full))) {
            legalBases.add(full);
        }
    }

    private static boolean isSame(LegalBasis a, LegalBasis b) {
        return a.number() != null && a.number().equalsIgnoreCase(b.number() == null ? "" : b.number())
                || a.number() == null
                        && b.number() == null
                        && a.title() != null
                        && a.title().equalsIgnoreCase(b.title() == null ? "" : b.title());
    }
}
