package vn.tincay.access.proof;

import java.time.Duration;

/** Lets time pass for one request. Requests run on virtual threads, so waiting costs next to nothing. */
@FunctionalInterface
public interface Delay {
    void until(Duration over);
}
