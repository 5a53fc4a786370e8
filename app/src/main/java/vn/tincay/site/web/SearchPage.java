package vn.tincay.site.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.tincay.viewer.source.SearchSource;

/**
 * The query and its results by group; empty groups are left out.
 *
 * @param in the name of the only group searched; null when all were searched
 */
public record SearchPage(String query, @Nullable String in, List<Group> groups) {

    /** The results of one room. */
    public record Group(String name, String heading, SearchSource.Results results) {}

    static SearchPage nothing(String asked) {
        return new SearchPage(asked, null, List.of());
    }

    /** The address of the same query in all groups. */
    public String everywhere() {
        return "/search?q=" + UriUtils.encode(query, "UTF-8");
    }

    /** The address of the same query in one group, which shows more of its results. */
    public String only(Group group) {
        return everywhere() + "&in=" + group.name();
    }
}
