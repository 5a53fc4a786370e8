package vn.tincay.reader.grammar;

import java.util.regex.Pattern;
import vn.tincay.reader.words.Folding;

/** The subject of a section, recognised by its heading. When several kinds match, the first in this order counts. */
public enum SectionKind {
    IMPLEMENTATION(
            "to chuc thuc hien|to chuc trien khai|phan cong(?! can bo)|trach nhiem (?:cua|to chuc|thuc hien|cac)|^trach nhiem|phan cong thuc hien|chi dao thuc hien|^nhiem vu cua cac|^thuc hien$|bien phap to chuc|cong tac chi dao|dieu khoan thi hanh"),
    FUNDING(
            "^(?:\\W*)(?:ve )?(?:nguon )?(?:kinh phi|nguon luc|ngan sach|du toan|nguon von|co che tai chinh|dam bao kinh phi|bao dam kinh phi|nguon tai chinh|von thuc hien)|kinh phi thuc hien$|kinh phi$"),
    REPORTING(
            "^(?:che do |cong tac )?(?:thong tin,? )?(?:bao cao|so ket|che do bao cao|che do thong tin)|theo doi,? bao cao|^kiem tra,? (?:giam sat,? )?(?:va )?(?:danh gia,? )?(?:va )?bao cao$"),
    OBJECTIVES(
            "^(?:cac |mot so )?(?:muc tieu|chi tieu)(?!.*(?:nhiem vu|noi dung|giai phap))|muc tieu,? chi tieu|^(?:he thong )?chi tieu(?!.*(?:nhiem vu|noi dung|giai phap))|muc tieu cua|^(?:dang ky|giao|phan bo)(?: cac)? chi tieu"),
    MIXED("(?:muc|chi) tieu.*(?:nhiem vu|noi dung|giai phap)|^noi dung va to chuc"),
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

    /**
     * First words of a sentence that orders work. A long heading that begins with them has no kind, even when it
     * contains words of a kind.
     */
    private static final Pattern WORK = Pattern.compile(
            "^(?:tiep tuc |day manh |tang cuong |nang cao |doi moi |phat huy |duy tri |nhan rong |huy dong |phoi hop |tham muu |ra soat |kien toan |cung co |chu trong |quan tam |truyen thong |tuyen truyen |dao tao |tap huan |long ghep |trien khai (?!thuc hien$)|xay dung (?!ke hoach$)|to chuc (?!thuc hien|trien khai$|trien khai thuc hien))");

    private static final Pattern WORK_AND_WHO =
            Pattern.compile("^(?:cac |mot so )?(?:noi dung|nhiem vu|giai phap|hoat dong)\\b.*\\bphan cong");
    private static final int LONGEST_NAME = 60;

    public static SectionKind of(String heading) {
        String plain = Folding.plain(heading).strip();
        if (WORK_AND_WHO.matcher(plain).find()) {
            return TASKS;
        }
        if (plain.length() > LONGEST_NAME && WORK.matcher(plain).find()) {
            return UNKNOWN;
        }
        for (SectionKind kind : values()) {
            if (kind.words.matcher(plain).find()) {
                return kind;
            }
        }
        return UNKNOWN;
    }
}
