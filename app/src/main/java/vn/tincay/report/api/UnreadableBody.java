package vn.tincay.report.api;

import vn.tincay.base.Problem;

/** A body that is refused before any row of it is judged, with what is wrong and how to mend it. */
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
