package vn.tincay.plan.text;

import java.util.List;
import java.util.stream.Stream;
import vn.tincay.base.text.VietnameseText;

/** The recipients ("Nơi nhận") as the paper of a plan prints them. */
public final class Recipients {

    /** The last line of the recipients (Decree 30/2020/NĐ-CP, Annex I, part II, section 9). */
    private static final String FILED = "Lưu: VT";

    private Recipients() {}

    /** The lines, and the line of the file copy unless one of them names it already. */
    public static List<String> printed(List<String> lines) {
        boolean isFiled =
                lines.stream().anyMatch(line -> VietnameseText.fold(line).startsWith("luu"));
        return isFiled ? lines : Stream.concat(lines.stream(), Stream.of(FILED)).toList();
    }
}
