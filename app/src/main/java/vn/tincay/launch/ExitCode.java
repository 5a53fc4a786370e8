package vn.tincay.launch;

/** Exit statuses after {@code sysexits.h}, so that scripts can distinguish a wrong argument from a port in use. */
public enum ExitCode {
    OK(0),
    /** Only of {@code plan parse}: the file contains no readable plan. */
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
