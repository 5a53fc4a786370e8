package vn.tincay.access.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The way back to the page that was asked for before signing in. */
public final class ReturnPath {

    private ReturnPath() {}

    /** {@code ?to=…} for a page that was asked for by GET; after anything else the first page is the safe place. */
    public static String parameter(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || "/".equals(request.getRequestURI())) {
            return "";
        }
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : "?" + query);
        return "?to=" + UriUtils.encode(path, "UTF-8");
    }

    /** Only a path of this host: {@code //other} and {@code /\other} lead away, and a line break splits a header. */
    public static String safe(@Nullable String path) {
        boolean own = path != null && path.matches("/[!-~]*") && !path.startsWith("//") && path.indexOf('\\') < 0;
        return own && path != null ? path : "/";
    }
}
