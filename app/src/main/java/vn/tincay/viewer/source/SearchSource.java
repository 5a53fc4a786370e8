package vn.tincay.viewer.source;

import java.util.List;
import vn.tincay.viewer.Viewer;

/**
 * Records of a room that the site-wide search can find: titles only, within what the viewer may see. A room implements
 * it for its nouns; {@code @Order} sets the order of the groups.
 */
public interface SearchSource {

    /**
     * A search result.
     *
     * @param hint a line that says where the record belongs
     */
    record Found(String title, String hint, String href) {}

    /** The name of the group: message {@code site.search.<group>}. */
    String group();

    /**
     * @param words the query, with or without diacritics, at least one letter or digit
     * @param most the largest number of results
     * @param lang {@code vi} or {@code en}
     */
    List<Found> find(Viewer viewer, String words, int most, String lang);
}
