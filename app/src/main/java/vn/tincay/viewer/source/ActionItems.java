package vn.tincay.viewer.source;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tincay.viewer.Viewer;

/** Collects the action items of a person from all rooms. */
@Component
public class ActionItems {

    private static final Comparator<ActionItem> URGENT_FIRST =
            Comparator.comparing(ActionItem::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<ActionSource> sources;

    ActionItems(List<ActionSource> sources) {
        this.sources = sources;
    }

    /**
     * The action items of the viewer, those with the earliest due day first; items without one come last. Work that was
     * returned is not also listed as due.
     */
    public List<ActionItem> of(Viewer viewer, LocalDate today, String lang) {
        var items = sources.stream()
                .flatMap(source -> source.of(viewer, today, lang).stream())
                .toList();
        var returned = items.stream()
                .filter(item -> item.group() == ActionItem.Group.RETURNED)
                .map(ActionItem::link)
                .collect(Collectors.toSet());
        return items.stream()
                .filter(item -> !item.group().isDue() || !returned.contains(item.link()))
                .sorted(URGENT_FIRST)
                .toList();
    }
}
