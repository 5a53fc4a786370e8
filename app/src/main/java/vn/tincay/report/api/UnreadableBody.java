package vn.tincay.report.api;

import vn.tincay.base.Problem;

/** A request body that is refused as a whole, with the error and how to correct it. */
final class UnreadableBody extends RuntimeException {

    private final transient Problem problem;

    UnreadableBody(String key, Object... arguments) {
        super(key, null, false, false);
        problem = Problem.of(key, arguments);
    }

    Problem problem() {
        return problem;
    }
}
