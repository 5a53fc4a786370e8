package vn.tincay.base.web.input;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.tincay.base.Problem;
import vn.tincay.base.text.TypedText;

/**
 * Refuses unprintable characters before a handler stores them, because any form text may be printed. The page keeps all
 * input and asks only for the fields concerned. Fields that their room checks itself are left to that room.
 */
@Configuration(proxyBeanMethods = false)
public class PrintableTextCheck implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> NOT_STORED =
            Set.of("password", "repeated", "current", "login", "block", "text", "q", "to", "_csrf");

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
        throw new Unprintable(new UnprintableFieldsPage(here(request), List.copyOf(fields)), List.copyOf(problems));
    }

    private static boolean isCheckedHere(String name) {
        return !NOT_STORED.contains(name)
                && !name.startsWith("was.")
                && !name.startsWith("cell.")
                && !name.startsWith("part.");
    }

    private static String here(HttpServletRequest request) {
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
