package vn.tincay.reader.grammar.repair;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tincay.reader.words.Folding;

/**
 * Removes page numbers that a conversion left inside sentences: "tăng lợi ích của 4 các dịch vụ". A lone number is
 * removed only when it is at most three above the last page number and makes no sense between the words beside it.
 */
public final class StrayPageNumbers {
    private static final Pattern LONE = Pattern.compile("(?<=[\\p{Ll},/\\d]) (\\d{1,2}) (?=\\p{Ll})");
    private static final Set<String> COUNTED_BY = Set.of(
            "dieu", "muc", "khoan", "so", "quy", "thang", "chi", "an", "doan", "phan", "chuong", "nam", "ngay", "lan",
            "cap", "loai", "nhom", "luc", "bieu", "mau", "thu", "dot", "ky", "hang", "khu", "tu", "den", "la", "tren",
            "duoi", "hon", "co", "va", "it", "nhat", "thieu", "diem", "bai", "lop", "vong", "buoc", "to", "ap", "khom",
            "pho", "xa", "phuong", "quan", "cu", "khoang", "gom", "voi");
    private static final Set<String> NOT_COUNTED =
            Set.of("các", "những", "của", "và", "được", "đã", "trong", "cho", "để", "với", "về", "theo", "từ", "tại");
    private static final int WORD = 30;

    private int page = 1;

    public String without(String text) {
        Matcher m = LONE.matcher(text);
        StringBuilder out = null;
        int copied = 0;
        while (m.find()) {
            int n = Integer.parseInt(m.group(1));
            if (n > page && n <= page + 3 && isMeaningless(text, m)) {
                out = out == null ? new StringBuilder() : out;
                out.append(text, copied, m.start());
                copied = m.end() - 1;
                page = n;
            }
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    private static boolean isMeaningless(String text, Matcher m) {
        String before = Folding.plain(text.substring(Math.max(0, m.start() - WORD), m.start()));
        String lastWord = before.substring(before.lastIndexOf(' ') + 1);
        boolean afterDate = lastWord.matches("\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}");
        String rest = text.substring(m.end(), Math.min(text.length(), m.end() + WORD));
        int space = rest.indexOf(' ');
        String next = space < 0 ? rest : rest.substring(0, space);
        return afterDate || (NOT_COUNTED.contains(next) && !COUNTED_BY.contains(lastWord));
    }
}
