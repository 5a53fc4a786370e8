package vn.tincay.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import vn.tincay.base.web.input.ChosenFile;

/** A form with files sent before sign-in keeps its texts and the names of its files; no content of a file is stored. */
class AnonymousUploadFilterTest {

    private static final int MAX_TEXT = 200 * 1024;
    private static final long LARGEST = 60L * 1024 * 1024;
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong now = new AtomicLong();
    private final AnonymousUploadFilter files = new AnonymousUploadFilter(MAX_TEXT, LARGEST, now::get);
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void passesOnTheTextWithoutTheFiles() throws Exception {
        var form = form(
                textPart("words", "Hai lớp,\nở thôn “Đông”"),
                textPart("id", "1"),
                textPart("id", "2"),
                filePart("C:\\a\\ảnh.jpg", "x"));
        form.setParameter("of", "address");
        assertThat(statusOf(form)).isEqualTo(HttpServletResponse.SC_OK);
        var after = (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
        assertThat(after.getParameter("words")).isEqualTo("Hai lớp,\nở thôn “Đông”");
        assertThat(after.getParameterValues("id")).containsExactly("1", "2");
        assertThat(after.getParameterMap()).containsOnlyKeys("of", "words", "id");
        assertThat(Collections.list(after.getParameterNames())).containsExactlyInAnyOrder("of", "words", "id");
        assertThat(after.getAttribute(ChosenFile.LIST)).isEqualTo(List.of(new ChosenFile("files", "ảnh.jpg")));
        assertThat(after.getContentType()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(after.getContentLengthLong()).isZero();
        assertThat(after.getParts()).isEmpty();
    }

    @Test
    void passesOnTheCorrectedText() throws Exception {
        assertThat(statusOf(form(textPart("words", "xa\u0303\u0000 A")))).isEqualTo(HttpServletResponse.SC_OK);
        var after = chain.getRequest();
        assertThat(after == null ? null : after.getParameter("words")).isEqualTo("xã A");
    }

    @Test
    void skipsAFileOf50MegabytesAndReadsTheRest() throws Exception {
        var form = new Form(List.of(
                bytes(partHead("files\"; filename=\"phim.mp4\"")),
                new Zeros(50L * 1024 * 1024),
                bytes("\r\n" + textPart("words", "sau tệp") + "--x--\r\n")));
        assertThat(statusOf(form)).isEqualTo(HttpServletResponse.SC_OK);
        var after = chain.getRequest();
        assertThat(after == null ? null : after.getParameter("words")).isEqualTo("sau tệp");
    }

    @Test
    void refusesTextBeyondTheLimit() throws Exception {
        assertThat(statusOf(form(textPart("a", "a".repeat(MAX_TEXT))))).isEqualTo(HttpServletResponse.SC_OK);
        chain.reset();
        assertThat(statusOf(form(textPart("a", "a".repeat(MAX_TEXT)), textPart("b", "b"))))
                .isEqualTo(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        assertThat(statusOf(new Form(List.of(bytes(partHead("a\"")), new Zeros(50L * 1024 * 1024)))))
                .as("50 MB that are no file")
                .isEqualTo(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void refusesATooLargeBodyUnread() throws Exception {
        var form = form(textPart("words", "một"));
        form.announced = LARGEST + 1;
        assertThat(statusOf(form)).isEqualTo(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        form.announced = -1;
        assertThat(statusOf(form)).as("a browser says the length").isEqualTo(HttpServletResponse.SC_LENGTH_REQUIRED);
        assertThat(form.opened).hasValue(0);
    }

    @Test
    void refusesTenThousandParts() throws Exception {
        assertThat(statusOf(form(Collections.nCopies(10_000, textPart("a", "b")).toArray(String[]::new))))
                .isEqualTo(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    @Test
    void refusesABodyWithoutBoundaryOrEnd() throws Exception {
        var none = form(textPart("a", "b"));
        none.setContentType("multipart/form-data");
        assertThat(statusOf(none)).isEqualTo(HttpServletResponse.SC_BAD_REQUEST);
        assertThat(statusOf(new Form(List.of(bytes(textPart("a", "b"))))))
                .isEqualTo(HttpServletResponse.SC_BAD_REQUEST);
        assertThat(statusOf(new Form(List.of(bytes("--x\r\nX: " + "y".repeat(100_000))))))
                .as("a head without an end")
                .isEqualTo(HttpServletResponse.SC_BAD_REQUEST);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void keepsTheTextWhenTheFileTakesTooLong() throws Exception {
        var slow = new Form(List.of(
                bytes(textPart("words", "trước tệp") + partHead("files\"; filename=\"a.jpg\"")),
                new Zeros(50L * 1024 * 1024) {
                    @Override
                    public int read(byte[] bytes, int from, int length) {
                        now.addAndGet(SECOND);
                        return super.read(bytes, from, Math.min(length, 100));
                    }
                }));
        assertThat(statusOf(slow)).isEqualTo(HttpServletResponse.SC_OK);
        var after = chain.getRequest();
        assertThat(after == null ? null : after.getParameter("words")).isEqualTo("trước tệp");
        assertThat(now.get()).as("let go").isBetween(20 * SECOND, 40 * SECOND);
    }

    @Test
    void waitsMinutesForASlowConnection() throws Exception {
        var slow = new Form(List.of(
                bytes(textPart("words", "trước tệp") + partHead("files\"; filename=\"a.jpg\"")),
                new Zeros(50L * 1024 * 1024) {
                    @Override
                    public int read(byte[] bytes, int from, int length) {
                        now.addAndGet(SECOND / 8);
                        return super.read(bytes, from, length);
                    }
                }));
        assertThat(statusOf(slow)).isEqualTo(HttpServletResponse.SC_OK);
        assertThat(now.get()).isBetween(300 * SECOND, 302 * SECOND);
    }

    @Test
    void limitsConcurrentUploadsInTotalAndPerAddress() throws Exception {
        var refused = new AtomicInteger();
        sendNested(40, "10.0.0.1", refused);
        assertThat(refused).as("of one address").hasValue(32);
        refused.set(0);
        sendNested(40, null, refused);
        assertThat(refused).as("of all").hasValue(8);
        refused.set(0);
        sendNested(1, "10.0.0.1", refused);
        assertThat(refused).as("all is given back").hasValue(0);
    }

    @Test
    void doesNotAffectSignedInPersonsAndPlainForms() throws Exception {
        var signedIn = form(textPart("a", "b"));
        var session = signedIn.getSession();
        if (session != null) {
            session.setAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl());
        }
        assertThat(statusOf(signedIn)).isEqualTo(HttpServletResponse.SC_OK);
        assertThat(chain.getRequest()).isSameAs(signedIn);
        chain.reset();
        var plain = form();
        plain.setContentType("application/x-www-form-urlencoded");
        statusOf(plain);
        assertThat(chain.getRequest()).isSameAs(plain);
    }

    /** Sends this many forms, each while the bodies of all earlier ones are being read. */
    private void sendNested(int senders, @Nullable String address, AtomicInteger refused) throws Exception {
        var form = form(textPart("a", "b"));
        form.setRemoteAddr(address == null ? "10.0.1." + senders : address);
        form.whileReading = () -> {
            if (senders > 1) {
                sendNested(senders - 1, address, refused);
            }
        };
        var response = new MockHttpServletResponse();
        files.doFilter(form, response, new MockFilterChain());
        if (response.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            refused.incrementAndGet();
            form.whileReading.run();
        }
    }

    private int statusOf(Form form) throws Exception {
        var response = new MockHttpServletResponse();
        files.doFilter(form, response, chain);
        return response.getStatus();
    }

    private static Form form(String... parts) {
        return new Form(List.of(bytes(String.join("", parts) + "--x--\r\n")));
    }

    private static String textPart(String name, String text) {
        return partHead(name + "\"") + text + "\r\n";
    }

    private static String filePart(String name, String content) {
        return partHead("files\"; filename=\"" + name + "\"") + content + "\r\n";
    }

    private static String partHead(String disposition) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + disposition + "\r\n\r\n";
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private interface Step {
        void run() throws Exception;
    }

    private static final class Form extends MockHttpServletRequest {

        private final InputStream body;
        private final AtomicInteger opened = new AtomicInteger();
        private long announced = 1_000;
        private Step whileReading = () -> {};

        private Form(List<InputStream> body) {
            super("POST", "/tasks/1/progress");
            this.body = new SequenceInputStream(Collections.enumeration(body));
            setContentType("multipart/form-data; boundary=x");
        }

        @Override
        public long getContentLengthLong() {
            return announced;
        }

        @Override
        public ServletInputStream getInputStream() {
            opened.incrementAndGet();
            try {
                whileReading.run();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
            return new DelegatingServletInputStream(body) {
                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    return body.read(bytes, from, length);
                }
            };
        }

        @Override
        public Collection<Part> getParts() {
            throw new IllegalStateException("the container would keep the files");
        }
    }

    /** A stream of that many bytes that is never in memory as a whole. */
    private static class Zeros extends InputStream {

        private long left;

        private Zeros(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int number = (int) Math.min(left, length);
            Arrays.fill(bytes, from, from + number, (byte) 0);
            left -= number;
            return number;
        }
    }
}
