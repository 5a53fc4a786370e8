package vn.tincay.base.web.input.text;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tincay.base.text.TypedText;

/**
 * Cleans every text of forms and addresses ({@link TypedText}), so that nothing is stored decomposed or with characters
 * the database refuses. The request is read only when a handler asks for it. Passwords stay as typed; the comparison
 * normalises them. A query that is not UTF-8 is answered with 400.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1000)
public final class TextCleaningFilter extends OncePerRequestFilter {

    /**
     * The field for a whole pasted document, which is not cleaned: in old encodings, what looks like an invisible
     * character is a letter.
     */
    private static final String DOCUMENT = "text";

    private static final Set<String> AS_TYPED = Set.of("password", "repeated", "current");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUnreadable(request.getQueryString())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(of(request), response);
        }
    }

    /** Whether the query is invalid UTF-8, which the server would otherwise detect in the middle of a handler. */
    private static boolean isUnreadable(@Nullable String query) {
        if (query == null) {
            return false;
        }
        try {
            var bytes = URLDecoder.decode(query, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return false;
        } catch (IllegalArgumentException | CharacterCodingException broken) {
            return true;
        }
    }

    /** Wraps a request whose fields an earlier filter has read. */
    public static HttpServletRequest of(HttpServletRequest request) {
        return new CleanedRequest(request);
    }

    private static final class CleanedRequest extends HttpServletRequestWrapper {

        CleanedRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var text = super.getParameter(name);
            return text == null ? null : cleaned(name, text);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var texts = super.getParameterValues(name);
            return texts == null ? null : cleaned(name, texts);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var fields = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, texts) -> fields.put(name, cleaned(name, texts)));
            return Collections.unmodifiableMap(fields);
        }

        private static String[] cleaned(String name, String[] texts) {
            return Arrays.stream(texts).map(text -> cleaned(name, text)).toArray(String[]::new);
        }

        private static String cleaned(String name, String text) {
            if (AS_TYPED.contains(name)) {
                return text;
            }
            return name.equals(DOCUMENT) ? text.replace("\0", "") : TypedText.clean(text);
        }
    }
}
