package vn.tincay.reader.process;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import vn.tincay.reader.PlanReading;

/** The loop of the reader process: reads one document after another until its input ends. */
public final class ReadingLoop {

    private record ReadRequest(String name, byte[] bytes) {}

    private ReadingLoop() {}

    /** Never returns: when the server ends or closes the pipe, this process ends, even in the middle of a document. */
    public static void run(InputStream in, PrintStream out) {
        var answers = new DataOutputStream(new BufferedOutputStream(out));
        // Output of a library must not appear between two answers.
        System.setOut(System.err);
        var requests = new SynchronousQueue<ReadRequest>();
        Thread.ofPlatform().daemon().name("asked").start(() -> listen(new DataInputStream(in), requests));
        try {
            ReaderProtocol.send(answers, List.of(new byte[0])); // tells the server that the process is ready
            while (true) {
                var request = requests.take();
                ReaderProtocol.send(
                        answers, List.of(ReaderProtocol.encode(PlanReading.of(request.bytes(), request.name()))));
            }
        } catch (IOException | InterruptedException gone) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void listen(DataInputStream in, SynchronousQueue<ReadRequest> requests) {
        try {
            while (true) {
                var name = new String(ReaderProtocol.receive(in), StandardCharsets.UTF_8);
                requests.put(new ReadRequest(name, ReaderProtocol.receive(in)));
            }
        } catch (IOException | InterruptedException failure) {
            Runtime.getRuntime().halt(0);
        }
    }
}
