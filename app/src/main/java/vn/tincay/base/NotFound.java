package vn.tincay.base;

/** Absent, or not for this viewer: the two look the same from outside, so the answer betrays nothing. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
