package vn.tincay.launch.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import vn.tincay.launch.ProgressListener;
import vn.tincay.launch.TerminalMessages;

/** The output of a command: always in UTF-8, whatever the shell's encoding is. */
record Terminal(TerminalMessages messages, PrintWriter out, PrintWriter err) implements ProgressListener {

    static Terminal ofProcess(TerminalMessages messages) {
        return new Terminal(messages, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    void say(String key, Object... arguments) {
        out.println(messages.text(key, arguments));
    }

    /** Progress goes to standard error, so that a result can be piped. */
    @Override
    public void step(String key, Object... arguments) {
        err.println(messages.text(key, arguments));
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
