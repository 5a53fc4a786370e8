package vn.tincay.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tincay.base.web.input.TypedFields;
import vn.tincay.base.web.input.text.TextCleaningFilter;

/**
 * Handles a form with files from a sender who is not signed in, usually because the session ended while a photo was
 * chosen. The typed texts are passed on to the page that keeps them; of the files only the names are kept, so that the
 * user can choose them again. The number of forms read at a time is limited, in total and per address; a form uses
 * memory only for its texts.
 */
final class AnonymousUploadFilter extends OncePerRequestFilter {

    private static final int AT_A_TIME = 32;
    private static final int OF_ONE_ADDRESS = 8;

    private final int mostText;
    private final long largest;
    private final LongSupplier nanos;
    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final Map<String, Integer> reading = new ConcurrentHashMap<>();

    /**
     * @param mostText the most bytes of all texts of one form
     * @param largest the most bytes of one form with its files
     * @param nanos a monotonic clock
     */
    AnonymousUploadFilter(int mostText, long largest, LongSupplier nanos) {
        this.mostText = mostText;
        this.largest = largest;
        this.nanos = nanos;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                || !FormLimitFilter.isMultipart(request)
                || FormLimitFilter.isSignedIn(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length < 0) {
            FormLimitFilter.refuse(response, HttpStatus.LENGTH_REQUIRED);
        } else if (length > largest) {
            FormLimitFilter.refuse(response, HttpStatus.CONTENT_TOO_LARGE);
        } else {
            proceed(request, response, chain);
        }
    }

    private void proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = request.getRemoteAddr();
        boolean first = reading.merge(address, 1, Integer::sum) <= OF_ONE_ADDRESS;
        boolean room = first && places.tryAcquire();
        try {
            if (!room) {
                response.setHeader("Retry-After", "5");
                FormLimitFilter.refuse(response, HttpStatus.SERVICE_UNAVAILABLE);
                return;
            }
            var typed = readTexts(request, response);
            if (typed != null) {
                request.setAttribute(TypedFields.READ, TypedFields.of(typed));
                chain.doFilter(typed, response);
            }
        } finally {
            reading.computeIfPresent(address, (same, number) -> number == 1 ? null : number - 1);
            if (room) {
                places.release();
            }
        }
    }

    private @Nullable HttpServletRequest readTexts(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            var body = new MinimumSpeedStream(request.getInputStream(), nanos);
            return TextCleaningFilter.of(
                    new AnonymousFormRequest(request, AnonymousFormTexts.read(request, body, mostText)));
        } catch (AnonymousFormTexts.TooMuchText tooMuch) {
            FormLimitFilter.refuse(response, HttpStatus.CONTENT_TOO_LARGE);
        } catch (IOException | IllegalArgumentException unreadable) {
            FormLimitFilter.refuse(response, HttpStatus.BAD_REQUEST);
        }
        return null;
    }
}
