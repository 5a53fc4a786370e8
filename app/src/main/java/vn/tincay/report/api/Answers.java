package vn.tincay.report.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tincay.report.Fault;

/** Answers of the machine interface: what was taken, and every row that was not, in the reader's language. */
@Component
class Answers {

    /** @param row number of the submission in the request, from 1 */
    record Refusal(int row, String agency, @Nullable String cell, String code, String message) {}

    /** @param values figures stored, those taken away included */
    record Stored(int submissions, int values, List<Refusal> refused) {}

    record Presented(int submissions, List<Refusal> refused) {}

    private final MessageSource messages;

    Answers(MessageSource messages) {
        this.messages = messages;
    }

    List<Refusal> refusals(List<Fault> faults, Locale locale) {
        return faults.stream()
                .map(fault -> {
                    var problem = fault.problem();
                    var field = problem.field().startsWith("cell.")
                            ? problem.field().substring("cell.".length())
                            : null;
                    return new Refusal(
                            fault.row(),
                            fault.agency(),
                            fault.cell() == null ? field : fault.cell(),
                            problem.key(),
                            messages.getMessage(problem.key(), problem.words(locale.getLanguage()), locale));
                })
                .toList();
    }
}
