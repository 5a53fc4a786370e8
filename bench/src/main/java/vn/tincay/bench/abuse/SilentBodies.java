package vn.tincay.bench.abuse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import vn.tincay.bench.TestBed;

/** 420 connections without a session announce a form and then stay silent, or send one byte per second. */
final class SilentBodies implements Attack {

    private static final int CONNECTIONS = 420;

    private static final String CLOSED_BY_PRODUCT = "let go";

    private final String name;
    private final List<Integer> announced;
    private final boolean trickles;

    private SilentBodies(String name, List<Integer> announced, boolean trickles) {
        this.name = name;
        this.announced = announced;
        this.trickles = trickles;
    }

    static SilentBodies silent() {
        return new SilentBodies("420 forms announced and never sent", List.of(2_000_000), false);
    }

    /**
     * Announces one body above the limit for senders without a session, one below it, and one that fits the buffer of a
     * connection.
     */
    static SilentBodies trickling() {
        return new SilentBodies("420 forms sent a byte a second", List.of(2_000_000, 100_000, 8_000), true);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare(TestBed bed) {}

    @Override
    public void run(TestBed bed, Duration time, AnswerCounts answers) {
        long end = System.nanoTime() + time.toNanos();
        var to = URI.create(bed.product().address());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CONNECTIONS; i++) {
                int length = announced.get(i % announced.size());
                threads.submit(() -> keepReopening(to, length, end, answers));
            }
        }
    }

    /** Announces a form again, one second after each end of the connection, until the time is up. */
    private Void keepReopening(URI to, int length, long end, AnswerCounts answers) throws InterruptedException {
        while (System.nanoTime() < end) {
            try {
                answers.add(announceOnce(to, length, end));
            } catch (IOException refused) {
                answers.add(AnswerCounts.NONE);
            }
            TimeUnit.SECONDS.sleep(1);
        }
        return null;
    }

    private String announceOnce(URI to, int length, long end) throws IOException {
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.4"), 0));
            socket.connect(new InetSocketAddress(to.getHost(), to.getPort()), 5_000);
            socket.setSoTimeout(1_000);
            send(
                    socket,
                    "POST /sign-in HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length
                            + "\r\n\r\na=");
            var answer = new StringBuilder();
            while (System.nanoTime() < end) {
                try {
                    int next = socket.getInputStream().read();
                    if (next < 0) {
                        return CLOSED_BY_PRODUCT;
                    }
                    answer.append((char) next);
                    if (answer.length() == "HTTP/1.1 413".length()) {
                        return answer.substring("HTTP/1.1 ".length());
                    }
                } catch (SocketTimeoutException silence) {
                    if (trickles) {
                        send(socket, "a");
                    }
                }
            }
            return AnswerCounts.WAITING;
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public List<String> expected() {
        return List.of("400", "408", "413", "503", CLOSED_BY_PRODUCT);
    }
}
