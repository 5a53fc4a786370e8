package vn.tincay.report.api;

import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tools.jackson.core.JacksonException;
import vn.tincay.base.Problem;
import vn.tincay.document.sheet.UnreadableSheet;

/** Answers for request bodies that are refused as a whole: status, code and message. */
@ControllerAdvice(assignableTypes = SubmissionsController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    private final SubmissionAnswers answers;

    Refusals(SubmissionAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler({JacksonException.class, IllegalArgumentException.class})
    ResponseEntity<Object> unreadable(Exception failure, Locale locale) {
        return answers.problem(HttpStatus.BAD_REQUEST, Problem.of("report.api.unreadable"), locale);
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(UnreadableBody failure, Locale locale) {
        var status = switch (failure.problem().key()) {
            case UnreadableBody.NOTHING -> HttpStatus.UNPROCESSABLE_CONTENT;
            case UnreadableBody.TOO_LONG -> HttpStatus.CONTENT_TOO_LARGE;
            default -> HttpStatus.BAD_REQUEST;
        };
        return answers.problem(status, failure.problem(), locale);
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(UnreadableSheet failure, Locale locale) {
        return failure.why() == UnreadableSheet.UnreadableReason.TOO_LARGE
                ? answers.problem(HttpStatus.CONTENT_TOO_LARGE, Problem.of("report.api.too-many"), locale)
                : answers.problem(HttpStatus.BAD_REQUEST, Problem.of("report.api.not-a-workbook"), locale);
    }

    @ExceptionHandler
    ResponseEntity<Object> tooMany(Rows.TooManyRows failure, Locale locale) {
        return answers.problem(HttpStatus.CONTENT_TOO_LARGE, Problem.of("report.api.too-many"), locale);
    }
}
