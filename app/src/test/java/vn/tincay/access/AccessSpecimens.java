package vn.tincay.access;

import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import vn.tincay.People;
import vn.tincay.People.Place;

@Component
class AccessSpecimens implements Specimens {

    private final ApplicationContext context;

    AccessSpecimens(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public Set<String> variables() {
        return Set.of("account");
    }

    @Override
    public Map<String, String> belongingTo(Place owner) {
        var officer = People.in(context).at(owner, Role.CLERK);
        return Map.of("account", officer.viewer().person().toString());
    }

    @Override
    public Map<String, String> form(String route) {
        return switch (route) {
            case "POST /language" -> Map.of("lang", "vi");
            default -> Map.of();
        };
    }
}
