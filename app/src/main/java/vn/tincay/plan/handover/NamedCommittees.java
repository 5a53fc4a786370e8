package vn.tincay.plan.handover;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.content.NamedBody;

/**
 * The words by which a task names the People's Committees below as a group: "Ủy ban nhân dân các xã, phường".
 *
 * @param words as written in the plan
 * @param namedAs the role in which the task names the group
 * @param all false when the words restrict the group ("các xã, phường được kiểm tra") or stand only in the text of the
 * task; then a person chooses the committees
 */
public record NamedCommittees(String words, NamedAs namedAs, boolean all) {

    /** The role in which a task names the group. */
    public enum NamedAs {
        LEAD,
        COORDINATING,
        /** Named only in title or body, which may mention the committees without giving them work. */
        MENTIONED
    }

    private static final String COMMITTEE = "(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)";
    private static final String UNIT = "(?:thị xã|xã|phường|thị trấn|đặc khu|quận|huyện|tỉnh|thành phố|địa phương)";
    private static final String UNITS = UNIT + "(?:(?:\\s*[,;]\\s*|\\s+và\\s+)" + UNIT + ")*";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern NAME = Pattern.compile(
            "\\s*(?:(?:đề nghị|giao|yêu cầu)\\s+)?(?:" + COMMITTEE + "\\s+)?(?:các|cấp)\\s+" + UNITS + "(?<rest>.*)",
            FLAGS | Pattern.DOTALL);

    private static final Pattern MENTION =
            Pattern.compile(COMMITTEE + "\\s+(?:các|cấp)\\s+" + UNITS + "(?!\\p{L})", FLAGS);

    /** Words after the group that do not restrict it. */
    private static final Pattern WHOLE = Pattern.compile(
            "[\\s.;,:]*(?:(?:trên địa bàn|trong|thuộc|trực thuộc|của|toàn)\\s+(?:toàn\\s+)?(?:tỉnh|thành phố|trung ương).*)?",
            FLAGS | Pattern.DOTALL);

    /**
     * The group that the task names: as lead, else as coordinating body, else in title or body. Empty when it names
     * none.
     */
    static Optional<NamedCommittees> in(PlanTask task) {
        var content = task.content();
        return content.leads().stream()
                .flatMap(body -> inName(body, NamedAs.LEAD).stream())
                .findFirst()
                .or(() -> content.coordinating().stream()
                        .flatMap(body -> inName(body, NamedAs.COORDINATING).stream())
                        .findFirst())
                .or(() -> List.of(content.title(), content.body()).stream()
                        .flatMap(text -> mention(text).stream())
                        .findFirst());
    }

    /** Whether this name of a body names a group of committees. */
    static boolean isName(NamedBody body) {
        return inName(body, NamedAs.LEAD).isPresent();
    }

    private static Optional<NamedCommittees> inName(NamedBody body, NamedAs namedAs) {
        if (body.agency() != null) {
            return Optional.empty();
        }
        var name = NAME.matcher(composed(body.name()));
        return name.matches()
                ? Optional.of(new NamedCommittees(
                        body.name().strip(),
                        namedAs,
                        WHOLE.matcher(name.group("rest")).matches()))
                : Optional.empty();
    }

    private static Optional<NamedCommittees> mention(String text) {
        var mention = MENTION.matcher(composed(text));
        return mention.find()
                ? Optional.of(new NamedCommittees(mention.group(), NamedAs.MENTIONED, false))
                : Optional.empty();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether all committees are proposed as receivers. */
    public boolean isProposed() {
        return all && namedAs != NamedAs.MENTIONED;
    }
}
