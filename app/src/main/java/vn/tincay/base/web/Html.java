package vn.tincay.base.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;
import vn.tincay.base.Problem;

/** The three answers of a page controller: show, show again with problems (422), go elsewhere (303). */
public final class Html {

    static final String PROBLEMS = "problems";
    static final String NOTICE = "notice";

    private Html() {}

    /** Shows the template of this name, for example {@code plan/plan}, with its page record. */
    public static ModelAndView page(String template, Object page) {
        return new ModelAndView(template, Map.of("page", page));
    }

    /** Shows the same form again: problems on top and at their fields, everything typed still in the page record. */
    public static ModelAndView invalid(String template, Object page, List<Problem> problems) {
        var answer = new ModelAndView(template, Map.of("page", page, PROBLEMS, problems));
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    /** A list whose filter may hold a word that means nothing: told at its field, the other choices kept. */
    public static ModelAndView filtered(String template, Object page, List<Problem> problems) {
        return problems.isEmpty() ? page(template, page) : invalid(template, page, problems);
    }

    /** After a change: 303, so that reloading the next page repeats nothing. */
    public static ModelAndView seeOther(String path) {
        var redirect = new RedirectView(path, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        redirect.setExpandUriTemplateVariables(false); // braces in a way back are letters like others
        return new ModelAndView(redirect);
    }

    /** The same, and the next page opens with this message in a notification banner. */
    public static ModelAndView seeOther(String path, String messageKey, Object... arguments) {
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes) {
            RequestContextUtils.getOutputFlashMap(attributes.getRequest())
                    .put(NOTICE, Problem.of(messageKey, arguments));
        }
        return seeOther(path);
    }
}
