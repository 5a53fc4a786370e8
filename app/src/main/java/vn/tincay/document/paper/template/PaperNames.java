package vn.tincay.document.paper.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The names that a room gives to a template.
 *
 * @param inner each name with the names available inside it, as for a section of a report; none for a text, a figure,
 *     a condition, a list of texts or a table
 */
public record PaperNames(Map<String, PaperNames> inner) {

    static final PaperNames NONE = new PaperNames(Map.of());

    public PaperNames {
        inner = Map.copyOf(inner);
    }

    public static PaperNames of(String... plain) {
        var names = new HashMap<String, PaperNames>();
        for (var name : plain) {
            names.put(name, NONE);
        }
        return new PaperNames(names);
    }

    public PaperNames with(String name, PaperNames its) {
        var names = new HashMap<>(inner);
        names.put(name, its);
        return new PaperNames(names);
    }

    Optional<PaperNames> find(String name) {
        @Nullable PaperNames found = inner.get(name);
        return Optional.ofNullable(found);
    }

    boolean isPlain() {
        return inner.isEmpty();
    }
}
