package vn.tincay.document.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.document.reading.Signer;
import vn.tincay.document.reading.Source;
import vn.tincay.document.reading.grammar.Block;
import vn.tincay.document.reading.grammar.DocTypes;
import vn.tincay.document.reading.grammar.Layout;
import vn.tincay.document.reading.words.Casing;
import vn.tincay.document.reading.words.Folding;

/** The signature: authority lines (TM., KT., TL. …), the signer's title, the name. */
final class SignerFacts {
    private static final Pattern AUTHORITY = Pattern.compile("^(?:t/?m|k/?t|t/?l|q|tuq|t/?u/?q)\\b ?[./ ]");
    /** "Q. CHỦ TỊCH" is acting, not signing for somebody. */
    private static final Pattern ACTING = Pattern.compile("^q\\. ?(?=\\p{L})");

    private static final Pattern TITLE = Pattern.compile(
            "^(?:quyen )?(?:pho )?(?:tong )?(?:chu tich|giam doc|bi thu|hieu truong|truong|bo truong|thu truong|cuc truong|vu truong|chanh|vien truong|chu nhiem|thu tuong|chi cuc truong|tong bien tap|chi huy|chinh uy|uy vien|thuong truc|dai ta|chu toa)[\\p{L} ,-]{0,60}$");
    private static final Pattern RANK = Pattern.compile(
            "^(?:(?:dai|thuong|trung|thieu) (?:ta|tuong|uy)|ths|ts|pgs|gs|(?:bs|ds|ths|cn)? ?ck ?i{1,2}|bsck|bs|ds|cn|ks|nha bao|luat su|ong|ba)\\b[. ]*");
    private static final Pattern NAME = Pattern.compile("^\\p{Lu}[\\p{L}'’]*(?:[ -]\\p{Lu}[\\p{L}'’]*){1,5}$");
    private static final Pattern SIGNED =
            Pattern.compile("^\\(?(?:da ky|ky ten|da ky va dong dau|ky boi|nguoi ky|chu ky)\\b.*");

    private static final Pattern NO_NAME = Pattern.compile(
            "ủy ban|nhân dân|phòng|hội đồng|ban thường|ban chấp|nơi nhận|việt nam|xã hội|thường vụ|công an|ubnd|đảng ủy|phụ lục|phụ biểu|danh mục|kế hoạch");

    private SignerFacts() {}

    static boolean isSignature(String text) {
        String plain = Folding.plain(text);
        return AUTHORITY.matcher(plain).find() && text.length() < 80
                || (Casing.isCapitals(text) && TITLE.matcher(plain).matches())
                || text.length() <= 2
                || SIGNED.matcher(plain).matches()
                || isName(withoutRank(text));
    }

    /** A signature, the body named above it and where it ends. */
    private record Found(Signer signer, String body, int end) {}

    /**
     * A decision with a plan attached is signed before the plan begins. Of two who sign a joint document the one counts who
     * signs for the body named first.
     */
    static @Nullable Signer of(Layout layout, @Nullable String issuer) {
        List<Block> blocks = layout.blocks();
        Found first = find(blocks, Math.max(layout.endAt(), layout.bodyAt()), blocks.size());
        first = first == null ? find(blocks, Math.max(0, layout.typeAt()), layout.bodyAt()) : first;
        if (first == null) {
            return null;
        }
        Found second = find(blocks, first.end(), endOfSignatures(blocks, first.end()));
        boolean other = second != null && issuer != null && signsFor(second, issuer) && !signsFor(first, issuer);
        return second != null && other ? second.signer() : first.signer();
    }

    private static boolean signsFor(Found found, String issuer) {
        String said = Folding.plain(found.body() + " " + found.signer().title());
        String named = Folding.plain(issuer);
        return said.contains(named.substring(0, Math.min(named.length(), FIRST_WORDS)));
    }

    private static int endOfSignatures(List<Block> blocks, int from) {
        int end = from;
        while (end < blocks.size()
                && !blocks.get(end).mark().isNumbered()
                && !blocks.get(end).isRow()
                && DocTypes.typeOf(blocks.get(end).text()) == null) {
            end++;
        }
        return end;
    }

    private static final int FIRST_WORDS = 9;

    private static @Nullable Found find(List<Block> blocks, int from, int to) {
        for (int i = from; i < to; i++) {
            Found found = opens(blocks, i) ? from(blocks, i) : null;
            if (found != null) {
                return found;
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

    private static @Nullable Found from(List<Block> blocks, int at) {
        List<String> lines = new ArrayList<>();
        int i = at;
        for (; i < blocks.size() && i < at + 16; i++) {
            Block block = blocks.get(i);
            String text = block.text().strip();
            String bare = withoutRank(text);
            if (isName(bare) && !lines.isEmpty()) {
                Source source = new Source(blocks.get(at).fromLine(), block.toLine(), 0.93);
                String body = at > 0 ? blocks.get(at - 1).text() : "";
                return new Found(signer(bare, lines, source), body, i + 1);
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
            if (ACTING.matcher(plain).find()) {
                title = title(line.replaceFirst("\\.(?=\\S)", ". "));
            } else if (AUTHORITY.matcher(plain).find()) {
                authority.add(spaced(line));
            } else if (TITLE.matcher(plain).matches()) {
                title = title == null ? title(line) : title + ", " + title(line);
            } else if (title == null && !authority.isEmpty() && Casing.isCapitals(line)) {
                authority.set(authority.size() - 1, authority.getLast() + " " + line);
            }
        }
        return new Signer(
                Casing.isCapitals(name) ? titled(name) : name,
                title,
                authority.isEmpty() ? null : String.join(" / ", authority),
                source);
    }

    private static String title(String text) {
        return Casing.isCapitals(text) ? Casing.office(text) : text;
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
