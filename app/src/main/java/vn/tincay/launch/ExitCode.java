package vn.tincay.launch;

/** Exit statuses after {@code sysexits.h}, so that scripts can distinguish a wrong argument from a port in use. */
public enum ExitCode {
    OK(0),
    /** The file contains no readable plan; only {@code plan parse} ends with it. */
    UNREADABLE(2),
    USAGE(64),
    /** A resource is missing or in use: a port, a data folder, a database, a font. */
    UNAVAILABLE(69),
    INTERNAL(70);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
