package vn.tincay.launch;

/** What the shell is told, after {@code sysexits.h}, so that scripts can tell a wrong word from a taken port. */
public enum ExitCode {
    OK(0),
    /** {@code plan parse} only: the file holds no plan that can be read. */
    UNREADABLE(2),
    USAGE(64),
    /** Something outside is missing or taken: a port, a data folder, a database, a font. */
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
