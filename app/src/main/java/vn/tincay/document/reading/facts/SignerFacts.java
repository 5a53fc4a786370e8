package vn.tincay.document.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.reading.Signer;
import vn.tincay.document.reading.Source;
import vn.tincay.document.reading.grammar.Block;
import vn.tincay.document.reading.grammar.Layout;
import vn.tincay.document.reading.words.Casing;
import vn.tincay.document.reading.words.Folding;

/** The signature: authority lines (TM., KT., TL. …), the signer's title, the name. */
final class SignerFacts {
    private static final Pattern AUTHORITY = Pattern.compile("^(?:t/?m|k/?t|t/?l|q|tuq|t/?u/?q)\\b ?[./ ]");
    private static final Pattern TITLE = Pattern.compile(
            "^(?:quyen )?(?:pho )?(?:tong )?(?:chu tich|giam doc|bi thu|hieu truong|truong|bo truong|thu truong|cuc truong|vu truong|chanh|vien truong|chu nhiem|thu tuong|chi cuc truong|tong bien tap|chi huy|chinh uy|uy vien|thuong truc|dai ta|chu toa)[\\p{L} ,-]{0,60}$");
    private static final Pattern RANK = Pattern.compile(
            "^(?:(?:dai|thuong|trung|thieu) (?:ta|tuong|uy)|ths|ts|pgs|gs|bs|cki{1,2}|ck ?i{1,2}|ds|nha bao|luat su|ong|ba)\\b[. ]*");
    private static final Pattern NAME = Pattern.compile("^\\p{Lu}[\\p{L}'’]*(?:[ -]\\p{Lu}[\\p{L}'’]*){1,5}$");
    private static final Pattern SIGNED =
            Pattern.compile("^\\(?(?:da ky|ky ten|da ky va dong dau|ky boi|nguoi ky|chu ky)\\b.*");

    private static final Pattern NO_NAME = Pattern.compile(
            "ủy ban|nhân dân|phòng|hội đồng|ban thường|ban chấp|nơi nhận|việt nam|xã hội|thường vụ|công an|ubnd|đảng ủy");

    private SignerFacts() {}

    static boolean isSignature(String text) {
        String plain = Folding.plain(text);
        return AUTHORITY.matcher(plain).find() && text.length() < 80
                || (Casing.isCapitals(text) && TITLE.matcher(plain).matches())
                || text.length() <= 2
                || SIGNED.matcher(plain).matches()
                || isName(text);
    }

    static @Nullable Signer of(Layout layout) {
        List<Block> blocks = layout.blocks();
        int from = Math.max(layout.endAt(), layout.bodyAt());
        for (int i = from; i < blocks.size(); i++) {
            if (opens(blocks, i)) {
                Signer signer = from(blocks, i);
                if (signer != null) {
                    return signer;
                }
            }
        }
        return before(blocks, layout);
    }

    /** A decision with a plan attached is signed before the plan begins. */
    private static @Nullable Signer before(List<Block> blocks, Layout layout) {
        for (int i = Math.max(0, layout.typeAt()); i < layout.bodyAt(); i++) {
            if (opens(blocks, i)) {
                Signer signer = from(blocks, i);
                if (signer != null) {
                    return signer;
                }
            }
        }
        return null;
    }

    private static boolean opens(List<Block> blocks, int i) {
        String text = blocks.get(i).text();
        String plain = Folding.plain(text);
        if (blocks.get(i).mark().isNumbered() || blocks.get(i).isRow()) {
            return false;
        }
        return text.length() < 90 && AUTHORITY.matcher(plain).find()
                || (text.length() < 70
                        && Casing.isCapitals(text)
                        && TITLE.matcher(plain).matches());
    }

    private static @Nullable Signer from(List<Block> blocks, int at) {
        List<String> lines = new ArrayList<>();
        int i = at;
        for (; i < blocks.size() && i < at + 16; i++) {
            Block block = blocks.get(i);
            String text = block.text().strip();
            String bare = withoutRank(text);
            if (isName(bare) && !lines.isEmpty()) {
                Source source = new Source(blocks.get(at).fromLine(), block.toLine(), 0.93);
                return signer(bare, lines, source);
            }
            if (block.mark().isBullet()
                    || SIGNED.matcher(Folding.plain(text)).matches()
                    || text.length() <= 2
                    || Folding.plain(text).startsWith("noi nhan")
                    || text.endsWith(";")
                    || Folding.plain(text).startsWith("luu")) {
                continue;
            }
            if (block.mark().isNumbered() || text.length() > 90) {
                break;
            }
            lines.add(text);
        }
        return null;
    }

    private static Signer signer(String name, List<String> lines, Source source) {
        List<String> authority = new ArrayList<>();
        String title = null;
        for (String line : lines) {
            String plain = Folding.plain(line);
            if (AUTHORITY.matcher(plain).find()) {
                authority.add(spaced(line));
            } else if (TITLE.matcher(plain).matches()) {
                title = line;
            } else if (title == null && !authority.isEmpty() && Casing.isCapitals(line)) {
                authority.set(authority.size() - 1, authority.getLast() + " " + line);
            }
        }
        return new Signer(
                Casing.isCapitals(name) ? titled(name) : name,
                title == null ? null : title(title),
                authority.isEmpty() ? null : String.join(" / ", authority),
                source);
    }

    private static String title(String text) {
        return Casing.isCapitals(text) ? titleCase(text) : text;
    }

    /** PHÓ CHỦ TỊCH → Phó Chủ tịch. */
    private static String titleCase(String text) {
        String low = Casing.lower(text);
        return low.startsWith("phó ") && low.length() > 4
                ? "Phó " + Casing.capital(low.substring(4))
                : Casing.capital(low);
    }

    private static String spaced(String line) {
        return line.replaceAll("^(\\p{L}{1,3}\\.)(?=\\S)", "$1 ")
                .replaceAll("\\s+", " ")
                .replaceAll("[,;]$", "");
    }

    private static String titled(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : Casing.lower(name).split(" ")) {
            out.append(out.isEmpty() ? "" : " ").append(Casing.capital(word));
        }
        return out.toString();
    }

    private static String withoutRank(String text) {
        String rest = text;
        for (var m = RANK.matcher(Folding.plain(rest));
                m.find() && m.end() < rest.length();
                m = RANK.matcher(Folding.plain(rest))) {
            rest = rest.substring(m.end());
        }
        return rest;
    }

    private static boolean isName(String text) {
        String plain = Folding.plain(text);
        return text.length() < 45
                && NAME.matcher(text).matches()
                && !TITLE.matcher(plain).matches()
                && !NO_NAME.matcher(Folding.lower(text)).find();
    }
}
