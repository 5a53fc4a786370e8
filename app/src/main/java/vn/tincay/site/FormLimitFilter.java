package vn.tincay.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits the memory used by form bodies, because the server allocates a form's announced length before its first byte
 * arrives. Anonymous forms are limited in size, in total kilobytes at a time, and in number per address; forms of
 * signed-in people in total kilobytes and in number per session. Forms with files are handled by {@link
 * AnonymousUploadFilter} before this filter, or are written to disk. A form that fits into the connection's own buffer,
 * such as a sign-in, uses no extra memory and is never refused.
 */
final class FormLimitFilter extends OncePerRequestFilter {

    /** The size of the buffer that Tomcat gives every connection; a form that fits needs no further memory. */
    private static final int OWN_BUFFER = 8 * 1024;

    private static final int MAX_OF_ONE_ADDRESS = 16;

    /** The largest form that Tomcat reads: the value of server.tomcat.max-http-form-post-size, in bytes. */
    private static final long LARGEST_OF_ALL = 2 * 1024 * 1024;

    /** How many forms of one session may be read at a time: an impatient user may send a long text several times. */
    private static final int MAX_OF_ONE_SESSION = 4;

    private final int largest;
    private final Capacity anonymous;
    private final Capacity signedIn;

    /** The kilobytes that forms may use at a time, and the number of forms per sender. */
    private record Capacity(Semaphore kilobytes, int mostOfOne, Map<String, Integer> reading) {

        static Capacity of(int bytes, int mostOfOne) {
            return new Capacity(new Semaphore(bytes / 1024), mostOfOne, new ConcurrentHashMap<>());
        }
    }

    /**
     * @param largest the most bytes of one anonymous form
     * @param altogether the most bytes of all anonymous forms being read at a time
     * @param ofOfficers the most bytes of all forms of signed-in people being read at a time
     */
    FormLimitFilter(int largest, int altogether, int ofOfficers) {
        this.largest = largest;
        this.anonymous = Capacity.of(altogether, MAX_OF_ONE_ADDRESS);
        this.signedIn = Capacity.of(ofOfficers, MAX_OF_ONE_SESSION);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // The API reads no forms, and no body before the token is known.
        return request.getRequestURI().startsWith("/api/")
                || "GET".equals(request.getMethod())
                || "HEAD".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        boolean chunked = request.getHeader("Transfer-Encoding") != null;
        boolean known = isSignedIn(request);
        // A larger form is refused by the server itself.
        if (length <= OWN_BUFFER && !chunked || known && (isMultipart(request) || length > LARGEST_OF_ALL)) {
            chain.doFilter(request, response);
        } else if (chunked || length > largest && !known) {
            // Browsers always send the length of a form.
            refuse(response, chunked ? HttpStatus.LENGTH_REQUIRED : HttpStatus.CONTENT_TOO_LARGE);
        } else {
            readWithinBounds(request, response, chain, (int) (length / 1024) + 1, known ? signedIn : anonymous);
        }
    }

    private static void readWithinBounds(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, int size, Capacity capacity)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var sender = capacity.mostOfOne() == MAX_OF_ONE_ADDRESS || session == null
                ? request.getRemoteAddr()
                : session.getId();
        boolean first = capacity.reading().merge(sender, 1, Integer::sum) <= capacity.mostOfOne();
        boolean fits = first && capacity.kilobytes().tryAcquire(size);
        boolean tooMany = false;
        try {
            if (fits) {
                request.getParameterMap(); // reads the body, so that no later filter waits for it
            }
        } catch (InvalidParameterException unread) {
            tooMany = hasTooManyFields(unread);
            if (!tooMany) {
                capacity.kilobytes().release(size);
                throw unread;
            }
        } finally {
            capacity.reading().computeIfPresent(sender, (same, number) -> number == 1 ? null : number - 1);
        }
        try {
            if (tooMany) {
                refuse(response, HttpStatus.CONTENT_TOO_LARGE);
            } else if (fits) {
                chain.doFilter(request, response);
            } else {
                response.setHeader("Retry-After", "5");
                refuse(response, HttpStatus.SERVICE_UNAVAILABLE);
            }
        } finally {
            if (fits) {
                capacity.kilobytes().release(size);
            }
        }
    }

    /**
     * Recognises a form with more fields than server.tomcat.max-parameter-count, for which Tomcat has no exception
     * class.
     */
    private static boolean hasTooManyFields(InvalidParameterException unread) {
        return unread.getErrorCode() == HttpServletResponse.SC_BAD_REQUEST && unread.getCause() == null;
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
        return request.getUserPrincipal() != null // already authenticated by the container
                || session != null
                        && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                != null;
    }
}
