package vn.tincay.report.form;

import java.util.List;
import vn.tincay.base.Problem;

/** Puts the words of a form inside problems into the reader's language, where the message file has only a place. */
public final class Words {

    private Words() {}

    public static List<Problem> in(String language, List<Problem> problems) {
        return problems.stream().map(problem -> in(language, problem)).toList();
    }

    public static Problem in(String language, Problem problem) {
        var arguments = problem.arguments().stream()
                .map(argument -> argument instanceof Text text ? text.in(language) : argument)
                .toList();
        return new Problem(problem.field(), problem.key(), arguments);
    }
}
