package vn.tincay.report.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.tincay.base.Problem;
import vn.tincay.report.exchange.RowError;

/**
 * Builds the answers to submissions: what was stored, and every refused row with a message in the client's language.
 */
@Component
class SubmissionAnswers {

    /**
     * @param row number of the submission in the request, from 1
     * @param cell the code of the cell; null for a problem of the whole row
     */
    record RefusedRow(int row, String agency, @Nullable String cell, String code, String message) {}

    /** @param values number of figures stored, including deleted ones */
    record Stored(int submissions, int values, List<RefusedRow> refused) {}

    record Presented(int submissions, List<RefusedRow> refused) {}

    private final MessageSource messages;

    SubmissionAnswers(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A problem in the format of RFC 9457: {@code code} is the same in every language, {@code detail} is in the
     * client's language.
     */
    ResponseEntity<Object> problem(HttpStatus status, Problem problem, Locale locale) {
        var detail = ProblemDetail.forStatus(status);
        detail.setProperty("code", SubmissionState.code(problem));
        detail.setDetail(messages.getMessage(problem.key(), problem.words(locale.getLanguage()), locale));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    List<RefusedRow> refusals(List<RowError> errors, Locale locale) {
        return errors.stream()
                .map(fault -> {
                    var problem = fault.problem();
                    var field = problem.field().startsWith("cell.")
                            ? problem.field().substring("cell.".length())
                            : null;
                    return new RefusedRow(
                            fault.row(),
                            fault.agency(),
                            fault.cell() == null ? field : fault.cell(),
                            SubmissionState.code(problem),
                            messages.getMessage(problem.key(), problem.words(locale.getLanguage()), locale));
                })
                .toList();
    }
}
