package vn.tincay.launch;

/** Receives each long step when it begins; {@code key} is a message key of the command line. */
@FunctionalInterface
public interface ProgressListener {
    ProgressListener SILENT = (key, arguments) -> {};

    void step(String key, Object... arguments);
}
