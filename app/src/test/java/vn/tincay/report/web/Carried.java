package vn.tincay.report.web;

import java.util.regex.Pattern;

/** What the form of a page carries that sends a step. */
public final class Carried {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\"[^>]*value=\"([^\"]*)\"");

    private Carried() {}

    /** @return the hidden field of the form with this address; empty when the page has no such form */
    public static String seen(String html, String action) {
        int form = html.indexOf("action=\"" + action + "\"");
        if (form < 0) {
            return "";
        }
        var found = SEEN.matcher(html.substring(form, html.indexOf("</form>", form)));
        return found.find() ? found.group(1) : "";
    }
}
