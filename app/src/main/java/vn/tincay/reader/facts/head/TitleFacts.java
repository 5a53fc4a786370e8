package vn.tincay.reader.facts.head;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.grammar.DocumentKinds;
import vn.tincay.reader.plan.source.Source;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.NameCasing;
import vn.tincay.reader.words.TextCleanup;

/**
 * The abstract: the text below the kind of document, after "V/v" of a letter, in capitals below the date, in the
 * sentence that announces the plan, or the headline of an article.
 */
public record TitleFacts(String text, Source source) {
    private static final Pattern BASIS = Pattern.compile(
            "^(?:can cu|xet |theo de nghi|theo chuong trinh|theo ke hoach|thuc hien |trien khai |de |nham |kinh gui|tren co so|tiep tuc|can cu|nhan dip|trong |thi hanh|uy ban nhan dan|ubnd|so |ban |truong |hoi |phong |cong an |dang uy |thuoc tinh (?:ke hoach|van ban))");
    private static final Pattern CONTINUATION = Pattern.compile(
            "^(?:giai doan|nam \\d|nam hoc|\\d{4}\\b|\\(\\d{4}|tren dia ban|den nam|cua |va |tinh |tai |trong |thoi ky|\"|[(]?giai doan|quy )");
    private static final Pattern ATTACHED = Pattern.compile("^\\(? ?(?:ban hanh )?(?:kem theo|dinh kem)|^\\(ban hanh");
    private static final Pattern ISSUER = Pattern.compile(
            "^(?:chu tich |bo truong|giam doc|thu tuong|hoi dong nhan dan|uy ban nhan dan|ban thuong vu|thong doc|tong |hieu truong|chu nhiem)");
    private static final Pattern ABOUT = Pattern.compile("^(?:v ?/ ?v|ve viec)\\b ?:?");
    private static final Pattern NOT_HEADLINE = Pattern.compile(
            "^(?:cong hoa xa hoi|doc lap|de su dung toan bo|uy ban nhan dan|thu |ngay |cap nhat|\\d|trang chu|dang ngay|luot xem|so hieu|ngay ban hanh|\\()");
    private static final int LONGEST = 700;

    static @Nullable TitleFacts belowType(List<Block> head, int typeAt) {
        Block type = head.get(typeAt);
        String name = DocumentKinds.typeOf(type.text());
        String own = name == null || DocumentKinds.isTypeLine(type.text())
                ? ""
                : TextCleanup.clean(type.text().substring(name.length()));
        boolean decree = name != null && (name.equals("Quyết định") || name.equals("Nghị quyết"));
        StringBuilder title = new StringBuilder(own.replaceFirst("^[:\\s]+", ""));
        Source source = type.source(0.95);
        for (int i = typeAt + 1; i < head.size(); i++) {
            Block block = head.get(i);
            String plain = Folding.plain(block.text());
            if (ATTACHED.matcher(plain).find()) {
                continue;
            }
            if (!continuesTitle(title, block, plain, decree)) {
                break;
            }
            title.append(title.isEmpty() ? "" : " ").append(block.text());
            source = source.to(block.source(0.95));
        }
        String text = TextCleanup.clean(title.toString());
        return text.isEmpty() ? null : new TitleFacts(text, source);
    }

    private static boolean continuesTitle(StringBuilder title, Block block, String plain, boolean decree) {
        if (block.mark().isNumbered()
                || block.isRow()
                || title.length() + plain.length() > LONGEST
                || plain.endsWith(":")) {
            return false;
        }
        boolean capitals = NameCasing.isCapitals(block.text());
        if (UNFINISHED.matcher(Folding.plain(title.toString())).find()) {
            return !BASIS.matcher(plain).find()
                    || Character.isLowerCase(block.text().charAt(0));
        }
        if (title.isEmpty()) {
            return !plain.startsWith("can cu") && !plain.startsWith("kinh gui");
        }
        if (decree && capitals && ISSUER.matcher(plain).find()) {
            return false;
        }
        if (capitals) {
            return NameCasing.isCapitals(title.toString()) || block.strong();
        }
        boolean ended = plain.endsWith(";") || plain.endsWith(".");
        boolean lower = Character.isLowerCase(block.text().charAt(0))
                || CONTINUATION.matcher(plain).find();
        return !ended && lower && !BASIS.matcher(plain).find() && plain.length() < 160;
    }

    private static final Pattern UNFINISHED = Pattern.compile(
            "(?:\\b(?:giai doan|nam|den|va|cua|nam hoc|tinh|thanh pho|ky niem|huong ung|thuc hien|trien khai|ve|voi|cac|cho|phong, chong)| -)$");

    /**
     * The name of the plan in a paragraph that announces the plan, used when the abstract is missing; null when the
     * first 40 blocks have none.
     */
    static @Nullable TitleFacts announced(List<Block> blocks) {
        for (Block block : blocks.subList(0, Math.min(blocks.size(), 40))) {
            String plain = Folding.plain(block.text());
            Matcher m = ANNOUNCED.matcher(plain);
            String title = null;
            while (m.find() && (plain.endsWith(":") || !CITING.matcher(plain).find())) {
                title = TextCleanup.clean(block.text().substring(m.start(1), m.end(1)));
            }
            if (title != null) {
                return new TitleFacts(title, block.source(0.75));
            }
        }
        return null;
    }

    private static final Pattern CITING = Pattern.compile("^(?:can cu|xet|theo)\\b");
    private static final Pattern ANNOUNCED = Pattern.compile(
            "\\b(?:ban hanh|xay dung) (?:kem theo quyet dinh nay (?:la )?)?(?:ke hoach|chuong trinh|de an) (?!so )(.{20,420}?)(?:,? (?:cu the|voi (?:cac |nhung |mot so )?(?:noi dung|muc tieu)|nhu sau|gom|theo cac noi dung)\\b|,? \\(|[.:;](?: |$)|$)");

    /** The subject of a letter, written after "V/v" in its head; null when there is none. */
    static @Nullable TitleFacts ofLetter(List<Block> head) {
        for (int i = 0; i < Math.min(head.size(), 25); i++) {
            Block block = head.get(i);
            Matcher m = ABOUT.matcher(Folding.plain(block.text()));
            if (m.find()) {
                return new TitleFacts(TextCleanup.clean(block.text().substring(m.end())), block.source(0.93));
            }
            Matcher inner = INNER_ABOUT.matcher(Folding.plain(block.text()));
            if (inner.find() && block.text().length() < 400) {
                return new TitleFacts(TextCleanup.clean(block.text().substring(inner.end())), block.source(0.85));
            }
        }
        return null;
    }

    private static final Pattern INNER_ABOUT = Pattern.compile("^so.{0,40} v ?/ ?v ");

    /**
     * The headline of an article or web page: the first line of at least 25 characters among the first 12 that is not a
     * usual line of a head; null when there is none.
     */
    static @Nullable TitleFacts headline(List<Block> blocks) {
        for (Block block : blocks.subList(0, Math.min(12, blocks.size()))) {
            String plain = Folding.plain(block.text());
            if (plain.length() >= 25 && !NOT_HEADLINE.matcher(plain).find()) {
                return new TitleFacts(TextCleanup.clean(block.text()), block.source(0.85));
            }
        }
        return null;
    }

    /**
     * The first line in capitals from an index of the head on, used as the abstract when no line names the kind of
     * document; null when there is none.
     */
    static @Nullable TitleFacts belowDate(List<Block> head, int from) {
        for (int i = Math.max(0, from); i < head.size(); i++) {
            Block block = head.get(i);
            boolean body = ISSUER.matcher(Folding.plain(block.text())).find()
                    || Folding.plain(block.text()).startsWith("cong hoa");
            if (NameCasing.isCapitals(block.text())
                    && block.text().length() > 24
                    && !body
                    && !block.mark().isNumbered()) {
                return new TitleFacts(TextCleanup.clean(block.text()), block.source(0.8));
            }
        }
        return null;
    }
}
