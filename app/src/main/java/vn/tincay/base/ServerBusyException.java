package vn.tincay.base;

/**
 * The machine cannot do the work soon because too much other work is queued. Nothing was changed; the page asks the
 * reader to try again (503).
 */
public class ServerBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServerBusyException() {
        super("too much is waiting");
    }
}
