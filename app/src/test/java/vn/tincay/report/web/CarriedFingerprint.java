package vn.tincay.report.web;

import java.util.regex.Pattern;

/** Reads the hidden field with the fingerprint that a page sends with a step. */
public final class CarriedFingerprint {

    private static final String SEEN = "name=\"%s\"[^>]*value=\"([^\"]*)\"";

    private CarriedFingerprint() {}

    /**
     * @return the fingerprint in the form with this address, or in the report's form for a button beside it; empty when
     *     the page has neither
     */
    public static String fingerprint(String html, String action) {
        boolean beside = html.contains(" form=\"paper\" formaction=\"" + action + "\"");
        int form = html.indexOf(beside ? "<form id=\"paper\"" : " action=\"" + action + "\"");
        if (form < 0) {
            return "";
        }
        var field = Pattern.compile(SEEN.formatted(fieldName(action)));
        var matcher = field.matcher(html.substring(form, html.indexOf("</form>", form)));
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The name of the hidden field that a step reads. */
    public static String fieldName(String action) {
        return action.endsWith("consolidation") ? "below" : "seen";
    }
}
