package vn.tincay.base;

/** More is waiting than the machine can do soon. Nothing was done; the page says so and asks to try again (503). */
public class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Busy() {
        super("too much is waiting");
    }
}
