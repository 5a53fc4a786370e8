package vn.tincay.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What nobody has signed in for is read only within bounds, since a form takes the memory it announces before its first
 * byte has come: a form up to a limit, so many kilobytes of them at a time, and of one address only some of these; forms
 * with files have met {@link AnonymousFiles} before. A form that fits the connection's own buffer (a sign-in) takes nothing and is never kept waiting.
 */
final class AnonymousBodies extends OncePerRequestFilter {

    /** Tomcat reads so much into a buffer that each connection has anyway. */
    private static final int OWN_BUFFER = 8 * 1024;

    private static final int MOST_OF_ONE_ADDRESS = 16;

    private final int largest;
    private final Semaphore kilobytes;
    private final Map<String, Integer> reading = new ConcurrentHashMap<>();

    /**
     * @param largest bytes of one form
     * @param altogether bytes of all that are being read
     */
    AnonymousBodies(int largest, int altogether) {
        this.largest = largest;
        this.kilobytes = new Semaphore(altogether / 1024);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // The machine interface reads no form, and no body before the token is known.
        return request.getRequestURI().startsWith("/api/")
                || "GET".equals(request.getMethod())
                || "HEAD".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        boolean chunked = request.getHeader("Transfer-Encoding") != null;
        if (length <= OWN_BUFFER && !chunked || isSignedIn(request)) {
            chain.doFilter(request, response);
        } else if (length > largest || chunked) {
            // No browser sends a form without saying its length.
            refuse(response, chunked ? HttpStatus.LENGTH_REQUIRED : HttpStatus.CONTENT_TOO_LARGE);
        } else {
            readWithinBounds(request, response, chain, (int) (length / 1024) + 1);
        }
    }

    private void readWithinBounds(HttpServletRequest request, HttpServletResponse response, FilterChain chain, int size)
            throws ServletException, IOException {
        var address = request.getRemoteAddr();
        boolean first = reading.merge(address, 1, Integer::sum) <= MOST_OF_ONE_ADDRESS;
        boolean room = first && kilobytes.tryAcquire(size);
        try {
            if (room) {
                request.getParameterMap(); // reads the body; what comes later finds it read
            }
        } finally {
            reading.computeIfPresent(address, (same, number) -> number == 1 ? null : number - 1);
        }
        try {
            if (room) {
                chain.doFilter(request, response);
            } else {
                response.setHeader("Retry-After", "5");
                refuse(response, HttpStatus.SERVICE_UNAVAILABLE);
            }
        } finally {
            if (room) {
                kilobytes.release(size);
            }
        }
    }

    static void refuse(HttpServletResponse response, HttpStatus status) throws IOException {
        SecurityHeaders.onRejected(response);
        response.setHeader("Connection", "close");
        response.sendError(status.value());
    }

    static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    static boolean isSignedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return request.getUserPrincipal() != null // whom the container knows already
                || session != null
                        && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                != null;
    }
}
