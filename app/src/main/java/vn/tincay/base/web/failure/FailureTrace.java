package vn.tincay.base.web.failure;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A failure in the form that may be logged: types, SQL states and stack frames of the exception and its causes, without
 * messages. Messages of libraries may quote personal input.
 */
final class FailureTrace extends Throwable {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 8;

    private FailureTrace(Throwable failure, @Nullable Throwable cause) {
        super(kind(failure), cause, false, true);
        setStackTrace(failure.getStackTrace());
    }

    static Throwable of(Throwable failure) {
        return failure instanceof FailureTrace ? failure : of(failure, 0);
    }

    private static FailureTrace of(Throwable failure, int depth) {
        var cause = failure.getCause();
        return new FailureTrace(failure, cause == null || depth == DEEPEST ? null : of(cause, depth + 1));
    }

    private static String kind(Throwable failure) {
        var name = failure.getClass().getName();
        return failure instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
