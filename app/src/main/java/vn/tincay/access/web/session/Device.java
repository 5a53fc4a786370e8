package vn.tincay.access.web.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names browser and system, so that people recognise their device: {@code Cốc Cốc, Windows}. */
public final class Device {

    /** Names by the mark in the user agent. Order matters: most browsers also carry the marks of those further down. */
    private static final Map<String, String> BROWSERS = ordered(
            "coc_coc_browser",
            "Cốc Cốc",
            "Edg",
            "Edge",
            "OPR",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Windows",
            "Windows",
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    private Device() {}

    /** The name of the device; empty when neither browser nor system is known. */
    public static String nameFrom(@Nullable String userAgent) {
        if (userAgent == null) {
            return "";
        }
        var browser = firstMatch(BROWSERS, userAgent);
        var system = firstMatch(SYSTEMS, userAgent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String firstMatch(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
