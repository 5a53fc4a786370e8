package vn.tincay.launch.command;

import picocli.CommandLine.Command;
import vn.tincay.reader.process.ReadingLoop;

/** {@code tincay read-documents}: reads documents in a process of its own; only the server starts it. */
@Command(name = "read-documents", hidden = true)
final class ReadDocumentsCommand implements Runnable {

    @Override
    public void run() {
        ReadingLoop.run(System.in, System.out);
    }
}
