package vn.tincay.launch.command;

import picocli.CommandLine.Command;
import vn.tincay.reader.process.ReadingLoop;

/** The process in which the server has documents read; only the server starts it. */
@Command(name = "read-documents", hidden = true)
final class ReadDocumentsCommand implements Runnable {

    @Override
    public void run() {
        ReadingLoop.run(System.in, System.out);
    }
}
