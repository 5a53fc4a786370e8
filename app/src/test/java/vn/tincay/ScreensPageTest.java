package vn.tincay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Generates {@code docs/screens.md}, which names the code behind every address, from the live routes. */
@SpringBootTest
@AutoConfigureMockMvc
class ScreensPageTest {

    private static final String HEAD = """
            # Where the code of a screen is

            Look up the address in the browser; `{…}` stands for any one part. Drawn from the live routes by `ScreensPageTest`; \
            `tools/maps` renews it, and the build fails while it is stale. A route without a template answers with a file, \
            data, or the way to another page. *Rule* names the classes that decide; where nothing is decided, \
            those that find what the page shows. Who may use a route is declared by `@Allowed` at the method.
            """;

    /** Routes of libraries, which have no handler in this project. */
    private static final String TAIL = """

            ## Without a controller
            | Address | | Code | Rule | Page |
            |---|---|---|---|---|
            | `/sign-out` | POST | [SecurityConfiguration](../app/src/main/java/vn/tincay/site/SecurityConfiguration.java) |  |  |
            | `/api/v1/openapi.json` | GET | [application.yaml](../app/src/main/resources/application.yaml) (`springdoc`) |  |  |
            | what fails in a handler, absent and forbidden ones too | | [Failures](../app/src/main/java/vn/tincay/base/web/failure/Failures.java) |  | [base/failure](../app/src/main/jte/base/failure.jte) |
            | what fails before one is found | | [ErrorPage](../app/src/main/java/vn/tincay/site/ErrorPage.java) |  | [base/failure](../app/src/main/jte/base/failure.jte) |
            | any page after the session ended | | [SessionEnd](../app/src/main/java/vn/tincay/access/web/session/SessionEnd.java) |  | [access/sign-in](../app/src/main/jte/access/sign-in.jte) |
            """;

    private record Line(String room, String path, String method, HandlerMethod handler) {}

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    ApplicationContext context;

    @Test
    void matchesTheRoutes() {
        var table = new StringBuilder(HEAD);
        var beans = beans();
        for (var room : StructureTest.ROOMS) {
            var lines = routeLines().stream()
                    .filter(line -> line.room().equals(room))
                    .toList();
            if (lines.isEmpty()) {
                continue;
            }
            table.append("\n## ").append(room).append("\n| Address | | Code | Rule | Page |\n|---|---|---|---|---|\n");
            for (var line : lines) {
                var code = HandlerCode.of(line.handler().getMethod(), beans);
                table.append("| `%s` | %s | %s | %s | %s |\n"
                        .formatted(
                                line.path(),
                                line.method(),
                                linkToHandler(line.handler()),
                                linksToRules(code),
                                linksToTemplates(code)));
            }
        }
        Committed.assertDocument("screens.md", table.append(TAIL).toString());
    }

    private Set<Class<?>> beans() {
        return Stream.of(context.getBeanDefinitionNames())
                .map(context::getType)
                .filter(Objects::nonNull)
                .map(ClassUtils::getUserClass)
                .collect(Collectors.toSet());
    }

    private List<Line> routeLines() {
        var lines = new ArrayList<Line>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            var room = handler.getBeanType().getPackageName().replaceFirst("^vn\\.tincay\\.(\\w+).*", "$1");
            var methods = mapping.getMethodsCondition().getMethods();
            for (var path : mapping.getPatternValues()) {
                for (var method : methods.isEmpty() ? List.of(RequestMethod.GET) : List.copyOf(methods)) {
                    lines.add(new Line(room, path, method.name(), handler));
                }
            }
        });
        lines.sort(Comparator.comparing(Line::path)
                .thenComparing(Line::method)
                .thenComparing(line -> line.handler().getMethod().getName()));
        return lines;
    }

    private static String linkToHandler(HandlerMethod handler) {
        var type = handler.getBeanType();
        return linkTo(type.getSimpleName() + "." + handler.getMethod().getName(), type);
    }

    private static String linksToRules(HandlerCode code) {
        return code.rules().stream()
                .map(rule -> linkTo(rule.getSimpleName(), rule))
                .collect(Collectors.joining(" "));
    }

    private static String linkTo(String words, Class<?> type) {
        return "[%s](../app/src/main/java/%s.java)"
                .formatted(words, type.getName().replace('.', '/'));
    }

    private static String linksToTemplates(HandlerCode code) {
        return code.templates().stream()
                .map(template -> "[%s](../app/src/main/jte/%s.jte)".formatted(template, template))
                .collect(Collectors.joining(" "));
    }
}
