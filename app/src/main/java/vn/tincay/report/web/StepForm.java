package vn.tincay.report.web;

import java.util.Objects;
import org.springframework.util.MultiValueMap;
import vn.tincay.base.Problem;

/**
 * What a step sends: what its page showed, and a reason where the step has one.
 *
 * @param field of the reason; it bears the name of the step, as one page has several
 * @param shown the hidden field of what the page showed
 */
record StepForm(MultiValueMap<String, String> fields, String field, String shown) {

    StepForm(MultiValueMap<String, String> fields, String field) {
        this(fields, field, "seen");
    }

    String seen() {
        return value(shown);
    }

    String reason() {
        return value(field);
    }

    /** A problem with the reason at the field it was typed into. */
    Problem placed(Problem problem) {
        return problem.field().equals("reason") ? new Problem(field, problem.key(), problem.arguments()) : problem;
    }

    private String value(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }
}
