package vn.tincay.launch;

/** Told what takes long while it takes long; {@code key} is one of the command line's texts. */
@FunctionalInterface
public interface ProgressListener {
    ProgressListener SILENT = (key, arguments) -> {};

    void step(String key, Object... arguments);
}
