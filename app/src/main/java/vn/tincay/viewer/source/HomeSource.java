package vn.tincay.viewer.source;

import java.time.LocalDate;
import java.util.Optional;
import vn.tincay.viewer.Viewer;

/** A section at the foot of the first page, in the order of {@code @Order}. */
@FunctionalInterface
public interface HomeSource {

    /**
     * Empty when the viewer does not need the section.
     *
     * @param lang {@code vi} or {@code en}
     */
    Optional<HomeSection> of(Viewer viewer, LocalDate today, String lang);
}
