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
 * Forms are read only within bounds, since a form takes the memory it announces before its first byte has come: of those
 * that nobody has signed in for each up to a limit, so many kilobytes at a time, and of one address only some of these; of
 * those that somebody has signed in for so many kilobytes of all and a part of them of one session. Forms with files have
 * met {@link AnonymousFiles} before, or go to the disk. A form that fits the connection's own buffer (a sign-in) takes
 * nothing and is never kept waiting.
 */
final class AnonymousBodies extends OncePerRequestFilter {

    /** Tomcat reads so much into a buffer that each connection has anyway. */
    private static final int OWN_BUFFER = 8 * 1024;

    private static final int MOST_OF_ONE_ADDRESS = 16;

    /** As server.tomcat.max-http-form-post-size. */
    private static final long LARGEST_OF_ALL = 2 * 1024 * 1024;

    /** Of one session: a long text sent twice by an impatient hand. */
    private static final int MOST_OF_ONE_SESSION = 4;

    private final int largest;
    private final Room anonymous;
    private final Room signedIn;

    /** Kilobytes that forms may take at a time, and how many forms of one sender. */
    private record Room(Semaphore kilobytes, int mostOfOne, Map<String, Integer> reading) {

        static Room of(int bytes, int mostOfOne) {
            return new Room(new Semaphore(bytes / 1024), mostOfOne, new ConcurrentHashMap<>());
        }
    }

    /**
     * @param largest bytes of one form
     * @param altogether bytes of all that are being read
     * @param ofOfficers bytes of all that signed-in people send
     */
    AnonymousBodies(int largest, int altogether, int ofOfficers) {
        this.largest = largest;
        this.anonymous = Room.of(altogether, MOST_OF_ONE_ADDRESS);
        this.signedIn = Room.of(ofOfficers, MOST_OF_ONE_SESSION);
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
        boolean known = isSignedIn(request);
        // Beyond its limit the server takes nothing and says so itself.
        if (length <= OWN_BUFFER && !chunked || known && (isMultipart(request) || length > LARGEST_OF_ALL)) {
            chain.doFilter(request, response);
        } else if (chunked || length > largest && !known) {
            // No browser sends a form without saying its length.
            refuse(response, chunked ? HttpStatus.LENGTH_REQUIRED : HttpStatus.CONTENT_TOO_LARGE);
        } else {
            readWithinBounds(request, response, chain, (int) (length / 1024) + 1, known ? signedIn : anonymous);
        }
    }

    private static void readWithinBounds(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, int size, Room room)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var sender =
                room.mostOfOne() == MOST_OF_ONE_ADDRESS || session == null ? request.getRemoteAddr() : session.getId();
        boolean first = room.reading().merge(sender, 1, Integer::sum) <= room.mostOfOne();
        boolean fits = first && room.kilobytes().tryAcquire(size);
        try {
            if (fits) {
                request.getParameterMap(); // reads the body; what comes later finds it read
            }
        } finally {
            room.reading().computeIfPresent(sender, (same, number) -> number == 1 ? null : number - 1);
        }
        try {
            if (fits) {
                chain.doFilter(request, response);
            } else {
                response.setHeader("Retry-After", "5");
                refuse(response, HttpStatus.SERVICE_UNAVAILABLE);
            }
        } finally {
            if (fits) {
                room.kilobytes().release(size);
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
