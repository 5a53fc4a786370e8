package vn.tincay.base;

/**
 * The record does not exist or the viewer may not see it. Both look the same from outside, so the answer reveals
 * nothing.
 */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
