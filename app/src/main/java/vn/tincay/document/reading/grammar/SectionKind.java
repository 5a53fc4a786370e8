package vn.tincay.document.reading.grammar;

import java.util.regex.Pattern;
import vn.tincay.document.reading.words.Folding;

/** What a section is about, told by its heading. The first kind whose words fit wins. */
public enum SectionKind {
    IMPLEMENTATION(
            "to chuc thuc hien|to chuc trien khai|phan cong(?! can bo)|trach nhiem (?:cua|to chuc|thuc hien|cac)|^trach nhiem|phan cong thuc hien|chi dao thuc hien|^nhiem vu cua cac|^thuc hien$|bien phap to chuc|cong tac chi dao|dieu khoan thi hanh"),
    FUNDING(
            "^(?:\\W*)(?:ve )?(?:nguon )?(?:kinh phi|nguon luc|ngan sach|du toan|nguon von|co che tai chinh|dam bao kinh phi|bao dam kinh phi|nguon tai chinh|von thuc hien)|kinh phi thuc hien$|kinh phi$"),
    REPORTING(
            "^(?:che do |cong tac )?(?:thong tin,? )?(?:bao cao|so ket|che do bao cao|che do thong tin)|theo doi,? bao cao|^kiem tra,? (?:giam sat,? )?(?:va )?(?:danh gia,? )?(?:va )?bao cao$"),
    OBJECTIVES(
            "^(?:cac |mot so )?(?:muc tieu|chi tieu)(?!.*(?:nhiem vu|noi dung|giai phap))|muc tieu,? chi tieu|^(?:he thong )?chi tieu|muc tieu cua"),
    MIXED("muc tieu.*(?:nhiem vu|noi dung|giai phap)|^noi dung va to chuc"),
    PURPOSE("muc dich|yeu cau|quan diem|y nghia|nguyen tac"),
    SITUATION(
            "danh gia|thuc trang|tinh hinh|ket qua|dac diem|su can thiet|ton tai|han che|khai quat|boi canh|du bao|can cu xay dung|can cu phap ly|co so phap ly"),
    SCOPE(
            "^(?:thoi gian|pham vi|doi tuong|dia ban|dia diem|lo trinh|tien do|chu de|thoi han|quy mo|thanh phan|khau hieu|thong diep)"),
    TASKS("nhiem vu|giai phap|noi dung|hoat dong|cong viec|bien phap|ke hoach cu the|chuong trinh cu the"),
    UNKNOWN("(?!)");

    private final Pattern words;

    SectionKind(String words) {
        this.words = Pattern.compile(words);
    }

    public static SectionKind of(String heading) {
        String plain = Folding.plain(heading).strip();
        for (SectionKind kind : values()) {
            if (kind.words.matcher(plain).find()) {
                return kind;
            }
        }
        return UNKNOWN;
    }
}
