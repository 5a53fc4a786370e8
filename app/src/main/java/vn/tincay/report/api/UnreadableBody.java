package vn.tincay.report.api;

import vn.tincay.base.Problem;

/** A request body that is refused as a whole, with the error and how to correct it. */
final class UnreadableBody extends RuntimeException {

    static final String NOTHING = "report.api.nothing";
    static final String TOO_LONG = "report.api.too-long";

    private final transient Problem problem;

    UnreadableBody(String key, Object... arguments) {
        super(key, null, false, false);
        problem = Problem.of(key, arguments);
    }

    Problem problem() {
        return problem;
    }
}
