package vn.tincay.base.web.input.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.tincay.base.Problem;
import vn.tincay.base.text.TypedText;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.input.StoresPartially;

/**
 * Refuses unprintable characters, because any form text may be printed. When the handler refuses the form too, its
 * page shows all problems at once; otherwise a page keeps all input and asks only for the fields concerned, and
 * nothing that the handler wrote is stored. A handler that takes no form, or stores a part of a refused form, is not
 * called. Fields that their room checks itself are left to that room.
 */
@Configuration(proxyBeanMethods = false)
public class PrintableTextCheck implements WebMvcConfigurer, HandlerInterceptor {

    private static final String REFUSAL = Unprintable.class.getName();

    private static final Set<String> NOT_CHECKED =
            Set.of("password", "repeated", "current", "login", "block", "list", "text", "q", "to", "_csrf");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/**").order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("POST")) {
            return true;
        }
        var fields = new ArrayList<UnprintableFieldsPage.Field>();
        var problems = new ArrayList<Problem>();
        request.getParameterMap().forEach((name, texts) -> {
            for (var text : texts) {
                var problem = isCheckedHere(name) ? TypedText.problem(name, text) : Optional.<Problem>empty();
                problem.ifPresent(problems::add);
                fields.add(new UnprintableFieldsPage.Field(name, text, problem.isPresent()));
            }
        });
        if (problems.isEmpty()) {
            return true;
        }
        var refusal = new Unprintable(
                new UnprintableFieldsPage(addressOf(request), List.copyOf(fields)), List.copyOf(problems));
        if (!refusesForms(handler)) {
            throw refusal;
        }
        request.setAttribute(REFUSAL, refusal);
        return true;
    }

    /**
     * Whether the handler takes a form and stores nothing of a form that it refuses. Sign-in does not qualify,
     * because it counts attempts.
     */
    private static boolean refusesForms(Object handler) {
        return handler instanceof HandlerMethod method
                && !method.hasMethodAnnotation(StoresPartially.class)
                && Arrays.stream(method.getMethodParameters())
                        .anyMatch(parameter -> parameter.getParameterType() == FormInput.class);
    }

    /** The refusal because of unprintable text in this request; null when all of it can be printed. */
    public static @Nullable Unprintable refusal(NativeWebRequest request) {
        return (Unprintable) request.getAttribute(REFUSAL, RequestAttributes.SCOPE_REQUEST);
    }

    private static boolean isCheckedHere(String name) {
        return !NOT_CHECKED.contains(name)
                && !name.startsWith("was.")
                && !name.startsWith("cell.")
                && !name.startsWith("part.");
    }

    private static String addressOf(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    /** Caught by {@code Failures}, which shows the page. */
    public static final class Unprintable extends RuntimeException {

        private final transient UnprintableFieldsPage page;
        private final transient List<Problem> problems;

        Unprintable(UnprintableFieldsPage page, List<Problem> problems) {
            super("text that cannot be printed", null, false, false);
            this.page = page;
            this.problems = problems;
        }

        public UnprintableFieldsPage page() {
            return page;
        }

        public List<Problem> problems() {
            return problems;
        }
    }
}
