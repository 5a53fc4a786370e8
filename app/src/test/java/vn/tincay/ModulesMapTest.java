package vn.tincay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import java.util.ArrayList;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Draws {@code docs/modules.md} from the compiled code. */
class ModulesMapTest {

    private static final String HEAD = """
            # Who uses whom

            Drawn from the compiled code by `ModulesMapTest`; `tools/maps` renews it, and the build fails while it is stale. \
            Arrows lead from a room to the rooms whose nouns and verbs it uses; `base`, which all use, is left out. \
            What each room holds stands in [ARCHITECTURE.md](../ARCHITECTURE.md).

            ```mermaid
            flowchart TB
            """;

    private final ApplicationModules modules = ApplicationModules.of(TinCay.class, resideInAPackage("vn.tincay.jte.."));

    @Test
    void isWhatTheCodeSays() {
        var drawn = new StringBuilder(HEAD);
        for (var room : StructureTest.ROOMS) {
            if (!room.equals("base")) {
                drawn.append("    ").append(room).append("\n");
            }
        }
        var table = new ArrayList<String>();
        for (var room : StructureTest.ROOMS) {
            var used = used(room);
            used.stream()
                    .filter(other -> !other.equals("base"))
                    .forEach(other -> drawn.append("    %s --> %s\n".formatted(room, other)));
            table.add("| `%s` | %s |\n".formatted(room, used.isEmpty() ? "–" : String.join(", ", used)));
        }
        drawn.append("```\n\n| Room | uses |\n|---|---|\n");
        table.forEach(drawn::append);
        Committed.asDrawn("modules.md", drawn.toString());
    }

    /** In the order of the rooms. */
    private TreeSet<String> used(String room) {
        var used = new TreeSet<String>(
                (one, other) -> Integer.compare(StructureTest.ROOMS.indexOf(one), StructureTest.ROOMS.indexOf(other)));
        modules.getModuleByName(room).orElseThrow().getDirectDependencies(modules).stream()
                .map(dependency -> dependency.getTargetModule())
                .map(ApplicationModule::getIdentifier)
                .map(Object::toString)
                .filter(other -> !other.equals(room))
                .forEach(used::add);
        return used;
    }
}
