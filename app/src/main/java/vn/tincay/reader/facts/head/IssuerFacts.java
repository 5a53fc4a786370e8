package vn.tincay.reader.facts.head;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.facts.scope.UnitNames;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.grammar.Layout;
import vn.tincay.reader.plan.source.Source;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameCasing;
import vn.tincay.reader.words.TextCleanup;

/**
 * The body that issued the document, completed with its place. The name comes from the left column of the head (not for
 * press articles), or else from the sentence "… ban hành Kế hoạch", or else from the symbol of the number.
 */
record IssuerFacts(String name, Source source) {
    private static final Pattern PROMULGATES = Pattern.compile(
            "(?:^|[.;,] |, nay |\\) )((?:uy ban nhan dan|ubnd|so|ban chi dao|ban|phong|bo|cong an|hoi(?! (?:nghi|thao|thi)\\b)|doan|truong|trung tam|benh vien|lien doan|huyen uy|tinh uy|thanh uy|dang uy|mat tran|uy ban|cong ty|chi cuc|tinh doan)\\b[^.;:\"()]{0,140}?)"
                    + " (?:vua |da |moi |nay )?(?:ban hanh|xay dung|trien khai|de ra|lap|thong nhat|co|ra)\\b(?: va trien khai)?(?: quyet dinh ban hanh| van ban)? (?:(?:cac |mot so )?noi dung )?(?:ban hanh )?(?:ke hoach|chuong trinh|trien khai|quyet dinh|huong dan)");
    private static final Pattern NO_NAME = Pattern.compile(
            "^(?:cong hoa|doc lap|hoi (?:nghi|thao|thi)\\b|so ?[:.]|so \\d|dang cong san|v/v|ve viec|kinh gui|mat$|khan$|hoa toc|du thao|[a-z .]{1,40}, ?ngay|thu (?:(?:hai|ba|tu|nam|sau|bay)\\b|\\d)|cap nhat|trang chu|ngay )");
    private static final Pattern BODY = Pattern.compile(
            "^(?:uy ?ban|ubnd|so|bo|ban|cong an|hoi|doan|truong|trung tam|benh vien|lien doan|huyen uy|tinh uy|thanh uy|quan uy|thi uy|dang uy|dang bo|mat tran|cong ty|chi cuc|cuc|tinh doan|huyen doan|thanh doan|phong|hdnd|hoi dong|tong|vien|toa an|vp|van phong|thu tuong|chinh phu|tap doan|tinh|thanh pho|huyen|xa|phuong|thi xa|thi tran|quan|dac khu|hoc vien|thanh tra|bch|lien minh|bao hiem|chi bo|dai|thon|khu|ubmttq|cong doan|lien doi|chi doan|chi hoi|tram|khoa|ttyt|tyt|bvdk|bv)\\b");

    static @Nullable IssuerFacts of(
            Layout layout, @Nullable NumberFacts number, @Nullable String place, boolean article) {
        List<Block> head = layout.head();
        HeadColumn column = HeadColumn.of(head, layout.typeAt(), NO_NAME, BODY);
        if (column != null && !article) {
            String name = asWritten(IssuerNames.compose(column.lines()), layout.blocks());
            return new IssuerFacts(withPlace(name, place, layout.blocks()), column.source());
        }
        for (Block block : layout.blocks()) {
            Matcher m = PROMULGATES.matcher(Folding.plain(block.text()));
            if (m.find()) {
                String name = withoutSuperior(block.text().substring(m.start(1), m.end(1)));
                return new IssuerFacts(withPlace(name, place, layout.blocks()), block.source(article ? 0.85 : 0.92));
            }
        }
        return number == null ? null : bySymbol(number, place, layout.blocks());
    }

    /**
     * The name as the body text writes it: TRƯỜNG THCS LAM SƠN in the head may be "Trường THCS Lam Sơn" in the text.
     */
    private static String asWritten(String name, List<Block> blocks) {
        String wanted = Folding.lower(name);
        for (Block block : blocks) {
            String text = block.text();
            int at = NameCasing.isCapitals(text) ? -1 : Folding.lower(text).indexOf(wanted);
            if (at >= 0 && Character.isUpperCase(text.charAt(at))) {
                return text.substring(at, at + name.length());
            }
        }
        return name;
    }

    private static String withoutSuperior(String name) {
        String clean = TextCleanup.clean(name);
        int comma = clean.lastIndexOf(", ");
        return comma > 0 && Folding.plain(clean.substring(comma + 2)).matches("^(?:ubnd|uy ban nhan dan)\\b.*")
                ? clean.substring(comma + 2)
                : clean;
    }

    /**
     * Completes a name with its place. "Sở X" in a document dated "Sơn La" becomes "Sở X tỉnh Sơn La" when the text
     * contains "tỉnh Sơn La" or Sơn La is a province.
     */
    static String withPlace(String name, @Nullable String place, List<Block> blocks) {
        String full = NameCasing.body(name);
        String plain = Folding.plain(full);
        if (place == null) {
            return ENDS_WITH_UNIT_TYPE.matcher(plain).find()
                    ? withUnitOfArticle(full, plain, blocks)
                    : withProvinceOfDecision(full, plain, blocks);
        }
        if (plain.contains(Folding.plain(place))) {
            return withSpellingOfPlace(full, place);
        }
        Matcher open = ENDS_WITH_UNIT_TYPE.matcher(plain);
        if (open.find()) {
            return full + " " + place;
        }
        boolean committee = plain.equals("ubnd") || plain.equals("uy ban nhan dan");
        boolean department = plain.startsWith("so ") || plain.startsWith("cong an") || plain.startsWith("phong ");
        if (!committee && !department) {
            return full;
        }
        String type = unitType(place, blocks);
        return type == null ? full : full + " " + type + " " + place;
    }

    /** Replaces the place in a name by its spelling in the line of place and date: ĐẮK R'LẤP becomes Đắk R'Lấp. */
    private static String withSpellingOfPlace(String full, String place) {
        int at = NameCasing.isCapitals(place) ? -1 : Folding.lower(full).lastIndexOf(Folding.lower(place));
        return at < 0 ? full : full.substring(0, at) + place + full.substring(at + place.length());
    }

    /** Completes "UBND tỉnh" with the only unit of this type in the first lines of the document: "tỉnh Quảng Trị". */
    private static String withUnitOfArticle(String full, String plain, List<Block> blocks) {
        String type = plain.substring(plain.lastIndexOf(' ') + 1);
        Pattern unit =
                Pattern.compile("\\b(?iu:tỉnh|huyện|xã|phường)\\s+(\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}*){0,3})");
        List<String> names = blocks.subList(0, Math.min(6, blocks.size())).stream()
                .flatMap(block -> unit.matcher(block.text()).results())
                .filter(match -> Folding.plain(match.group()).startsWith(type))
                .map(match -> match.group(1))
                .distinct()
                .toList();
        return names.size() == 1 ? full + " " + names.getFirst() : full;
    }

    /**
     * Completes a department such as "Sở Y tế" with the only province or city that follows its name in the first lines:
     * "(Kèm theo Quyết định … của Giám đốc Sở Y tế tỉnh X)".
     */
    private static String withProvinceOfDecision(String full, String plain, List<Block> blocks) {
        if (!plain.startsWith("so ")) {
            return full;
        }
        Pattern unit = Pattern.compile(Pattern.quote(full)
                + "\\s+((?:tỉnh|thành phố)\\s+\\p{Lu}\\p{Ll}*(?:[ -]\\p{Lu}\\p{Ll}*){0,3})(?!\\p{L})");
        List<String> units = blocks.subList(0, Math.min(12, blocks.size())).stream()
                .flatMap(block -> unit.matcher(block.text()).results())
                .map(match -> match.group(1))
                .distinct()
                .toList();
        return units.size() == 1 ? full + " " + units.getFirst() : full;
    }

    private static final Pattern ENDS_WITH_UNIT_TYPE =
            Pattern.compile("\\b(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran)$");

    private static @Nullable String unitType(String place, List<Block> blocks) {
        for (Block block : blocks) {
            String type = UnitNames.typeOf(place, block.text());
            if (type != null) {
                return type;
            }
        }
        return UnitNames.isMunicipality(place) ? "thành phố" : UnitNames.isProvince(place) ? "tỉnh" : null;
    }

    private static @Nullable IssuerFacts bySymbol(NumberFacts number, @Nullable String place, List<Block> blocks) {
        String body = IssuerNames.ofSymbol(number.symbol());
        return body == null
                ? null
                : new IssuerFacts(
                        withPlace(body, place, blocks), number.source().withLowerConfidence(0.8));
    }
}
