package vn.tincay.plan.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.tincay.base.Problem;

/**
 * A plan's text as an officer sent it.
 *
 * @param text the text as typed; parts that were not sent are blank
 * @param changed names of the parts that differ from what the form had shown
 * @param shown fingerprints of the parts as the form had shown them, by name
 * @param problems of the fields that could not be read
 */
public record WrittenText(PlanText text, Set<String> changed, Map<String, String> shown, List<Problem> problems) {

    public boolean changes(TextPart part) {
        return changed.contains(part.name());
    }

    /** Whether the form had shown the part as it is stored. */
    public boolean showedAsStored(TextPart part, PlanText stored) {
        return part.fingerprint(stored).equals(shown.get(part.name()));
    }

    /** The problems of fields that could not be read, and those of the typed text at other fields. */
    public List<Problem> allProblems() {
        return Stream.concat(
                        problems.stream(),
                        text.problems().stream()
                                .filter(problem -> problems.stream()
                                        .noneMatch(one -> one.field().equals(problem.field()))))
                .toList();
    }
}
