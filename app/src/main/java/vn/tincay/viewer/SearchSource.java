package vn.tincay.viewer;

import java.util.List;

/**
 * What a room lets be found by the search of every page: titles only, within what the viewer may see. Another room
 * implements it for its nouns; the order of the groups is that of {@code @Order}.
 */
public interface SearchSource {

    /** One thing found, with a line of where it belongs. */
    record Found(String title, String hint, String href) {}

    /** Names the group: message {@code site.search.<group>}. */
    String group();

    /**
     * @param words with or without diacritics, at least one letter or digit
     * @param lang {@code vi} or {@code en}
     */
    List<Found> find(Viewer viewer, String words, int most, String lang);
}
