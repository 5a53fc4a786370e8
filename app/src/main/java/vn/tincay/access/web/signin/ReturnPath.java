package vn.tincay.access.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The return path to the page requested before sign-in. */
public final class ReturnPath {

    private ReturnPath() {}

    /** {@code ?to=…} for a page requested by GET; after any other request, the first page is the safe target. */
    public static String parameter(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || "/".equals(request.getRequestURI())) {
            return "";
        }
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : "?" + query);
        return "?to=" + UriUtils.encode(path, "UTF-8");
    }

    /**
     * Only a path of this host: {@code //other} and {@code /\other} lead elsewhere, and a line break splits a header.
     */
    public static String safe(@Nullable String path) {
        boolean own = path != null && path.matches("/[!-~]*") && !path.startsWith("//") && path.indexOf('\\') < 0;
        return own && path != null ? path : "/";
    }
}
