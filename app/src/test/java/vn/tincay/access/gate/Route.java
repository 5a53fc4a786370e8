package vn.tincay.access.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;

/** One route of the running application and its access rule. */
record Route(RequestMethod method, String path, @Nullable Allowed rule, List<String> variables) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-zA-Z]+)[^}]*}");

    static List<Route> all(RequestMappingHandlerMapping handlers) {
        var routes = new ArrayList<Route>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            var methods = mapping.getMethodsCondition().getMethods();
            for (var path : mapping.getPatternValues()) {
                if (path.equals("/error")) {
                    continue; // answers only after a failure, with the failure's status
                }
                for (var method : methods.isEmpty() ? List.of(RequestMethod.GET) : List.copyOf(methods)) {
                    routes.add(new Route(method, path, Gate.rule(handler), variables(path)));
                }
            }
        });
        routes.sort(Comparator.comparing(Route::path).thenComparing(Route::method));
        return routes;
    }

    private static List<String> variables(String path) {
        return VARIABLE.matcher(path).results().map(match -> match.group(1)).toList();
    }

    boolean reads() {
        return method == RequestMethod.GET || method == RequestMethod.HEAD;
    }

    boolean isApi() {
        return path.startsWith("/api/");
    }

    boolean isOpen() {
        return rule != null && rule.anyone();
    }

    boolean admits(Role role) {
        return rule != null && Gate.admits(rule, role);
    }

    Reach reach() {
        return rule == null ? Reach.NONE : rule.reach();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
