package vn.tincay.viewer.source;

import java.time.LocalDate;
import java.util.Optional;
import vn.tincay.viewer.Viewer;

/** A section at the foot of the first page, in the order of {@code @Order}. */
@FunctionalInterface
public interface HomeSource {

    /**
     * The section; empty when the viewer does not need it.
     *
     * @param lang {@code vi} or {@code en}
     */
    Optional<HomeSection> of(Viewer viewer, LocalDate today, String lang);
}
