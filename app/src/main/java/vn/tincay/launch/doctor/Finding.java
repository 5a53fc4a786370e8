package vn.tincay.launch.doctor;

import java.util.List;

/**
 * The result of one check.
 *
 * @param subject what was checked; its name is the message {@code launch.doctor.<subject>}
 * @param key message key of the sentence, which names the remedy where one is needed
 */
public record Finding(String subject, Grade grade, String key, List<Object> arguments) {

    /** Only {@code BAD} prevents Tin Cậy from running; {@code POOR} is a warning. */
    public enum Grade {
        GOOD,
        POOR,
        BAD
    }

    static Finding good(String subject, Object... arguments) {
        return new Finding(subject, Grade.GOOD, "launch.doctor." + subject + ".good", List.of(arguments));
    }

    static Finding warning(String subject, String what, Object... arguments) {
        return new Finding(subject, Grade.POOR, "launch.doctor." + subject + "." + what, List.of(arguments));
    }

    static Finding bad(String subject, String what, Object... arguments) {
        return new Finding(subject, Grade.BAD, "launch.doctor." + subject + "." + what, List.of(arguments));
    }
}
