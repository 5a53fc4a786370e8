package vn.tincay.reader.grammar.repair;

import java.util.regex.Pattern;
import vn.tincay.reader.words.Folding;

/**
 * Removes what web pages and conversions added: buttons and related documents above the head, names of drawn lines,
 * missing spaces. Only cases without doubt are repaired; the document's wording stays.
 */
final class PageNoise {
    private static final Pattern RELATED = Pattern.compile(
            "^[-*] ?\\d{1,3} ?(?:bo luat|luat|phap lenh|hien phap|nghi quyet|nghi dinh|quyet dinh|thong tu|chi thi|ke hoach|cong van|ket luan|cong uoc|chuong trinh|thong bao|huong dan|cong dien|van ban|thong tri)\\b.*");
    private static final Pattern BUTTONS = Pattern.compile(
            "^(?:- ?)?(?:dang tai (?:noi dung|van ban)\\b.*|de su dung toan bo tien ich.*|neu (?:ban la thanh vien|chua co tai khoan)\\b.*|cam on quy khach.*|quy khach vui long.*|tu khoa: ?so hieu.*|dang (?:nhap|ky)|he thong phap luat|bao loi|tai ve|in tai lieu|chia se:?|gui lien ket.*|che do xem\\b.*|thay doi co chu\\b.*|chu thich mau\\b.*|thuoc tinh|noi dung(?: mix)?|vb (?:goc|lien quan)|tieng anh|hieu luc|luoc do|tong hop lai tat ca.*|khach hang chi can.*|day la tien ich.*|trang chu)$");
    private static final Pattern HEAD = Pattern.compile("cong hoa xa hoi chu|doc lap ?- ?tu do|dang cong san|^so ?: ?");
    private static final Pattern DRAWING =
            Pattern.compile("^(?i:straight (?:arrow )?connector|text box|rectangle|freeform|autoshape) \\d+ ?");
    private static final Pattern DAY = Pattern.compile("(?iu)\\b(ngày|tháng|năm)(?=\\d)");
    private static final Pattern COMMITTEE = Pattern.compile("^Y (?=BAN NHÂN DÂN)");
    private static final Pattern TITLE_AND_NAME = Pattern.compile(
            "^((?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BÍ THƯ|HIỆU TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH VĂN PHÒNG))(?=\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){1,4}$)");
    private static final int FARTHEST = 80;

    private int line;
    private boolean inside;

    /** Whether a line above the document's head belongs to the web page around the document. */
    boolean isPage(String text) {
        String plain = Folding.plain(text.strip());
        inside |= ++line > FARTHEST || HEAD.matcher(plain).find();
        return !inside
                && (RELATED.matcher(plain).matches() || BUTTONS.matcher(plain).matches());
    }

    /**
     * Removes the name of a drawn line, restores a space after "ngày", "tháng" and "năm" and the lost letter of "ỦY BAN
     * NHÂN DÂN", and puts a signer's title and name on separate lines.
     */
    static String repaired(String text) {
        String clean = DRAWING.matcher(text).replaceFirst("");
        clean = DAY.matcher(clean).replaceAll("$1 ");
        clean = COMMITTEE.matcher(clean).replaceFirst("ỦY ");
        return TITLE_AND_NAME.matcher(clean).replaceFirst("$1\n");
    }
}
