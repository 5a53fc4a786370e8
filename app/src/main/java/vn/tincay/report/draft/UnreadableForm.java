package vn.tincay.report.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.tincay.base.Problem;

/** Says in plain words why a form file cannot be read: in which line, for which entry, cell or formula. */
final class UnreadableForm {

    /** A pattern of error messages about form files, and the key of the message that a person reads instead. */
    private record Reason(Pattern said, String key) {}

    private static final List<Reason> REASONS = List.of(
            new Reason(Pattern.compile("no cell (\\S+) in .*"), "report.draft.problem.file-cell"),
            new Reason(Pattern.compile("two cells are called (\\S+)"), "report.draft.problem.file-twice"),
            new Reason(Pattern.compile("the formulas run in a circle: (.*)"), "report.draft.problem.circle"),
            new Reason(Pattern.compile("formula not understood at \\d+: (.*)"), "report.draft.problem.file-formula"));

    private UnreadableForm() {}

    static Problem problem(String field, RuntimeException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
                return Problem.at(
                        field,
                        "report.draft.problem.file-line",
                        marked.getProblemMark().getLine() + 1);
            }
            if (cause instanceof UnrecognizedPropertyException unknown) {
                return Problem.at(field, "report.draft.problem.file-key", unknown.getPropertyName());
            }
        }
        var said = String.valueOf(unreadable.getMessage());
        for (var reason : REASONS) {
            var matcher = reason.said().matcher(said);
            if (matcher.matches()) {
                return Problem.at(field, reason.key(), matcher.group(1));
            }
        }
        return Problem.at(field, "report.draft.problem.file");
    }
}
