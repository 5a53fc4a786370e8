package vn.tincay.base.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;
import vn.tincay.base.Problem;

/** The three answers of a page controller: a page, the same form with problems (422), a redirect (303). */
public final class Html {

    static final String PROBLEMS = "problems";
    static final String NOTICE = "notice";

    private Html() {}

    /** Renders the template of this name, for example {@code plan/plan}, with its page record. */
    public static ModelAndView page(String template, Object page) {
        return new ModelAndView(template, Map.of("page", page));
    }

    /** Renders the form again with problems at the top and at their fields; the page record holds everything typed. */
    public static ModelAndView invalid(String template, Object page, List<Problem> problems) {
        var answer = new ModelAndView(template, Map.of("page", page, PROBLEMS, problems));
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    static boolean isInvalid(ModelAndView answer) {
        return answer.getStatus() == HttpStatus.UNPROCESSABLE_CONTENT
                && answer.getModel().containsKey(PROBLEMS);
    }

    /** The form with further problems, which replace those it has at the same fields. */
    static ModelAndView withProblems(ModelAndView invalid, List<Problem> further) {
        var known = UiFactory.problems(invalid.getModel().get(PROBLEMS));
        var fields = further.stream().map(Problem::field).toList();
        var others = known.stream().filter(problem -> !fields.contains(problem.field()));
        invalid.addObject(PROBLEMS, Stream.concat(others, further.stream()).toList());
        return invalid;
    }

    /**
     * Renders a list whose filter may hold an invalid value: the problem appears at the field of that filter, and the
     * other filters apply.
     */
    public static ModelAndView filtered(String template, Object page, List<Problem> problems) {
        return problems.isEmpty() ? page(template, page) : invalid(template, page, problems);
    }

    /** Redirects after a change (303), so that reloading the next page repeats nothing. */
    public static ModelAndView seeOther(String path) {
        var redirect = new RedirectView(path, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        redirect.setExpandUriTemplateVariables(false); // braces in a return path are plain text
        return new ModelAndView(redirect);
    }

    /** Redirects after a change (303) to a page that shows this message in a notification banner. */
    public static ModelAndView seeOther(String path, String messageKey, Object... arguments) {
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes) {
            RequestContextUtils.getOutputFlashMap(attributes.getRequest())
                    .put(NOTICE, Problem.of(messageKey, arguments));
        }
        return seeOther(path);
    }
}
