package vn.tincay.launch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expected failure of a command: one sentence for the user and an exit status for scripts. The stack trace is
 * printed only with {@code --debug}.
 */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;
    private final String key;
    private final transient Object[] arguments;

    public Failure(ExitCode code, String key, Object... arguments) {
        this(code, null, key, arguments);
    }

    public Failure(ExitCode code, @Nullable Throwable cause, String key, Object... arguments) {
        super(TerminalMessages.english(key, arguments), cause);
        this.code = code;
        this.key = key;
        this.arguments = arguments;
    }

    public static Failure unavailable(String key, Object... arguments) {
        return new Failure(ExitCode.UNAVAILABLE, key, arguments);
    }

    public ExitCode code() {
        return code;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return List.of(arguments);
    }

    public String in(TerminalMessages messages) {
        return messages.text(key, arguments);
    }
}
