package vn.tincay.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server on this machine; a test chooses its encryption, the addresses that it refuses, and when it pauses. */
public final class TestMailServer implements AutoCloseable {

    public static final String USER = "tincay";
    public static final String PASSWORD = "mật khẩu thư";

    /** @param message as the server received it */
    public record Received(String to, MimeMessage message) {

        public String subject() {
            try {
                return message.getSubject();
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        public String text() {
            try {
                return ((String) message.getContent()).replace("\r\n", "\n");
            } catch (MessagingException | IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        public String header(String name) {
            try {
                return String.join(",", message.getHeader(name));
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
    }

    private final MailSecurity security;
    private final @Nullable SSLContext identity;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private volatile CountDownLatch pause = new CountDownLatch(0);
    private SMTPServer server;

    private TestMailServer(MailSecurity security, @Nullable SSLContext identity) {
        this.security = security;
        this.identity = identity;
        this.server = serverOn(0);
        server.start();
    }

    /** Without encryption and password, like a relay on the same machine. */
    public static TestMailServer open() {
        return new TestMailServer(MailSecurity.NONE, null);
    }

    /** With encryption and password. */
    public static TestMailServer encrypted(MailSecurity security, SSLContext identity) {
        return new TestMailServer(security, identity);
    }

    public int port() {
        return server.getPortAllocated();
    }

    public MailSettings settings(@Nullable Path passwordFile, @Nullable Path certificate) {
        return new MailSettings(
                "localhost",
                port(),
                security,
                security == MailSecurity.NONE ? "" : USER,
                passwordFile,
                "tincay@cantho.gov.vn",
                certificate,
                Duration.ofSeconds(10));
    }

    /** The messages to this address, in order. */
    public List<Received> to(String address) {
        return received.stream().filter(one -> one.to().equals(address)).toList();
    }

    /** Answers with this code to every message for the address; 250 accepts it again. */
    public void refuse(String address, int code) {
        refusals.put(address, code);
    }

    /** Takes a message only once the latch is open. */
    public void pauseUntil(CountDownLatch open) {
        pause = open;
    }

    public void stop() {
        server.stop();
    }

    public void startAgain() {
        int port = port();
        server = serverOn(port);
        server.start();
    }

    @Override
    public void close() {
        server.stop();
    }

    private SMTPServer serverOn(int port) {
        var builder = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .messageHandlerFactory(context -> new Handler());
        if (identity != null) {
            builder.requireAuth()
                    .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, context) -> {
                        if (!user.equals(USER) || !password.equals(PASSWORD)) {
                            throw new LoginFailedException();
                        }
                    }));
            if (security == MailSecurity.TLS) {
                builder.serverSocketFactory(identity);
            } else {
                builder.enableTLS().requireTLS().startTlsSocketFactory(identity);
            }
        }
        return builder.build();
    }

    private final class Handler implements MessageHandler {

        private String to = "";

        @Override
        public void from(String address) {}

        @Override
        public void recipient(String address) throws RejectException {
            int code = refusals.getOrDefault(address, 250);
            if (code != 250) {
                throw new RejectException(code, "not taken: <" + address + ">");
            }
            to = address;
        }

        @Override
        public @Nullable String data(InputStream bytes) throws IOException {
            try {
                pause.await();
                received.add(new Received(to, new MimeMessage(Session.getInstance(new Properties()), bytes)));
            } catch (MessagingException unreadable) {
                throw new IOException(unreadable);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return null;
        }

        @Override
        public void done() {}
    }

    /** A certificate for localhost that signs itself, made for one run. */
    public record SelfSigned(SSLContext identity, Path certificate) {

        public static SelfSigned in(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
            var store = folder.resolve("mail.p12");
            var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
            new ProcessBuilder(
                            keytool.toString(),
                            "-genkeypair",
                            "-alias",
                            "mail",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "san=dns:localhost",
                            "-keystore",
                            store.toString(),
                            "-storepass",
                            "changeit")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            var password = "changeit".toCharArray();
            var keys = KeyStore.getInstance(store.toFile(), password);
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, password);
            var context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            var pem = "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'})
                            .encodeToString(keys.getCertificate("mail").getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
            return new SelfSigned(
                    context, Files.writeString(folder.resolve("mail.pem"), pem, StandardCharsets.US_ASCII));
        }
    }
}
