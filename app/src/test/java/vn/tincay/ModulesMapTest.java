package vn.tincay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Generates the diagram of rooms in {@code ARCHITECTURE.md} from the compiled code; an arrow leads from a room to one
 * it uses.
 */
@Tag("structure")
class ModulesMapTest {

    private final ApplicationModules modules = ApplicationModules.of(TinCay.class, resideInAPackage("vn.tincay.jte.."));

    @Test
    void matchesTheCode() {
        var table = new StringBuilder("```mermaid\nflowchart TB\n");
        rooms().forEach(room -> table.append("    ").append(room).append("\n"));
        rooms().forEach(room ->
                roomsUsedBy(room).forEach(other -> table.append("    %s --> %s\n".formatted(room, other))));
        Committed.assertPart(
                "../ARCHITECTURE.md", "rooms", table.append("```\n").toString());
    }

    private static Stream<String> rooms() {
        return StructureTest.ROOMS.stream().filter(room -> !room.equals("base"));
    }

    /** The rooms that this room uses, in the order of the rooms. */
    private Stream<String> roomsUsedBy(String room) {
        return modules.getModuleByName(room).orElseThrow().getDirectDependencies(modules).stream()
                .map(dependency -> dependency.getTargetModule())
                .map(ApplicationModule::getIdentifier)
                .map(Object::toString)
                .filter(other -> !other.equals(room) && !other.equals("base"))
                .distinct()
                .sorted(Comparator.comparing(StructureTest.ROOMS::indexOf));
    }
}
