package vn.tincay.reader.plan;

import java.util.List;

/** Something that a person should check in the plan; {@code args} fill the placeholders in the sentence of the code. */
public record Warning(Code code, List<String> args, int line) {

    /** The Vietnamese sentence, for the command line. */
    public String message() {
        return String.format(code.sentence, args.toArray());
    }

    /** Kinds of warnings, part of the output of {@code plan parse}. */
    public enum Code {
        BLANK_NUMBER("Số văn bản để trống: %s"),
        BLANK_DATE("Ngày ban hành để trống: %s"),
        STALE_YEAR("Năm %s không khớp kỳ của kế hoạch (%s)"),
        CONTRADICTION("Thông tin mâu thuẫn: %s và %s"),
        NUMBERING_GAP("Đánh số nhảy từ %s sang %s"),
        MISPRINT("Nghi lỗi gõ: “%s”, có thể là “%s”"),
        NO_SUCH_DAY("Ngày không có trong lịch: %s"),
        CHANGE("Mức tăng, giảm, không phải mức phải đạt: %s"),
        DISSOLVED_BODY("Cơ quan không còn: %s; nay là %s"),
        TRUNCATED("Văn bản bị cắt"),
        NO_TEXT("Không có chữ để đọc"),
        NOT_A_PLAN("Không giống một kế hoạch");

        private final String sentence;

        Code(String sentence) {
            this.sentence = sentence;
        }
    }
}
