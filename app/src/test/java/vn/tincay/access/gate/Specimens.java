package vn.tincay.access.gate;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tincay.People.Place;

/**
 * Records for the access test to request. Each room has one {@code @Component} that implements this beside its tests
 * and supplies every path variable of its routes; several variables of one room belong together (the task is one of the
 * plan).
 *
 * <pre>{@code
 * @Component
 * class PlanSpecimens implements Specimens {
 *     public Set<String> variables() { return Set.of("plan", "task"); }
 *     public Map<String, String> belongingTo(Place owner) {
 *         var plan = drafting.start(people.at(owner, PROVINCE_LEAD).viewer(), …);
 *         return Map.of("plan", plan.id().toString(), "task", …);
 *     }
 *     public Map<String, String> formFields(String route) {
 *         return route.equals("POST /plans/{plan}/issue") ? Map.of("number", "12/KH-UBND") : Map.of();
 *     }
 * }
 * }</pre>
 */
public interface Specimens {

    /** The path variables of this room, by the names in its routes. */
    Set<String> variables();

    /**
     * Values of all path variables: records of the place's agency in a state in which the declared reach may see them.
     * Called once per place and cached.
     */
    Map<String, String> belongingTo(Place owner);

    /** Well-formed values of all path variables that belong to no record. */
    default Map<String, String> absentValues() {
        return variables().stream()
                .collect(
                        Collectors.toMap(name -> name, name -> UUID.randomUUID().toString()));
    }

    /**
     * The fields that the form of this route, for example {@code POST /plans/{plan}/issue}, must send for the request
     * to reach the record.
     */
    default Map<String, String> formFields(String route) {
        return Map.of();
    }
}
