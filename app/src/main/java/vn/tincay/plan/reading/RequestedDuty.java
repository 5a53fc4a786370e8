package vn.tincay.plan.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a duty that a plan can only request, because the body is not subordinate to the issuer: a mass
 * organisation, the Fatherland Front, a court.
 */
final class RequestedDuty {

    private static final String REQUEST = "Đề nghị ";
    private static final Pattern REQUESTED = Pattern.compile("(?iu)^(?:kính )?(?:đề nghị|mong)\\b.*");
    private static final Pattern LEAD_IN = Pattern.compile("^(?iu:có trách nhiệm|có nhiệm vụ)[\\s:,;.–-]*");

    private RequestedDuty() {}

    /** The duty as a request: "Đề nghị giám sát việc thực hiện" for "Giám sát việc thực hiện". */
    static String words(String duty) {
        var words = LEAD_IN.matcher(duty.strip()).replaceFirst("");
        if (words.isEmpty() || REQUESTED.matcher(words).matches()) {
            return words;
        }
        int second = words.offsetByCodePoints(0, 1);
        boolean name = second < words.length() && Character.isUpperCase(words.codePointAt(second));
        return REQUEST
                + (name
                        ? words.substring(0, second)
                        : words.substring(0, second).toLowerCase(Locale.ROOT))
                + words.substring(second);
    }
}
