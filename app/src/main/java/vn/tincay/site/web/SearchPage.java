package vn.tincay.site.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.tincay.viewer.source.SearchSource;

/**
 * What was asked and what was found, by groups that are never empty.
 *
 * @param in the only group asked for; null for all of them
 */
public record SearchPage(String asked, @Nullable String in, List<Group> groups) {

    /** What one room found. */
    public record Group(String name, String heading, SearchSource.Results results) {}

    static SearchPage nothing(String asked) {
        return new SearchPage(asked, null, List.of());
    }

    /** The same words in all groups. */
    public String everywhere() {
        return "/search?q=" + UriUtils.encode(asked, "UTF-8");
    }

    /** More of one group than is shown beside the others. */
    public String only(Group group) {
        return everywhere() + "&in=" + group.name();
    }
}
