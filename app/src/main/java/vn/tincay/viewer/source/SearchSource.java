package vn.tincay.viewer.source;

import java.util.List;
import vn.tincay.viewer.Viewer;

/**
 * Records of a room that the site-wide search can find: names and titles only, within what the viewer may see. {@code
 * @Order} sets the order of the groups.
 */
public interface SearchSource {

    /**
     * A search result.
     *
     * @param hint a line that says where the record belongs; empty for none
     */
    record SearchResult(String title, String hint, String link) {}

    /**
     * The first results, best first.
     *
     * @param more whether others were left out
     */
    record Results(List<SearchResult> results, boolean more) {

        public Results {
            results = List.copyOf(results);
        }

        /**
         * The first results of a query that asked for one result more than {@code most}, which shows whether others are
         * left out.
         */
        public static Results of(List<SearchResult> oneMore, int most) {
            return new Results(oneMore.stream().limit(most).toList(), oneMore.size() > most);
        }
    }

    /** The name of the group in addresses: one English word. */
    String group();

    /** The heading of the group, as a message key of the room. */
    String heading();

    /**
     * The first results within what the viewer may see.
     *
     * @param words the query, with or without diacritics, at least one letter or digit
     * @param most the largest number of results
     * @param lang {@code vi} or {@code en}
     */
    Results find(Viewer viewer, String words, int most, String lang);
}
