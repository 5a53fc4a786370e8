package vn.tincay.access.proof;

import java.time.Duration;

/** Delays one request. Requests run on virtual threads, so waiting costs almost nothing. */
@FunctionalInterface
public interface AttemptDelay {
    void pause(Duration duration);
}
