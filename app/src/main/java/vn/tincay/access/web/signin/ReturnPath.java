package vn.tincay.access.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The return path to the page requested before sign-in. */
public final class ReturnPath {

    private ReturnPath() {}

    /**
     * The query {@code ?to=…} that leads back to this page. Empty for the first page and for requests other than GET,
     * which end on the first page.
     */
    public static String parameter(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || "/".equals(request.getRequestURI())) {
            return "";
        }
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : "?" + query);
        return "?to=" + UriUtils.encode(path, "UTF-8");
    }

    /**
     * The path if it leads to this host, otherwise the first page. {@code //other} and {@code /\other} lead elsewhere,
     * and a line break splits a header.
     */
    public static String safe(@Nullable String path) {
        boolean own = path != null && path.matches("/[!-~]*") && !path.startsWith("//") && path.indexOf('\\') < 0;
        return own && path != null ? path : "/";
    }
}
