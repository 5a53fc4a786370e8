package vn.tincay.site.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.base.web.Html;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.SearchSource;

/**
 * Search across all rooms. The query is part of the address, which is safe, since no personal data can be searched
 * here.
 */
@Controller
class SearchController {

    private static final int MAX = 10;
    private static final int MAX_OF_ONE = 100;

    private final List<SearchSource> sources;

    SearchController(List<SearchSource> sources) {
        this.sources = sources;
    }

    /** @param in the group to search; an unknown name means all groups */
    @Allowed
    @GetMapping("/search")
    ModelAndView search(
            Viewer viewer,
            Locale locale,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String in) {
        var asked = q.strip();
        if (VietnameseText.fold(asked).isEmpty()) {
            return Html.page("site/search", SearchPage.nothing(asked));
        }
        var list = sources.stream().filter(source -> source.group().equals(in)).toList();
        var groups = (list.isEmpty() ? sources : list)
                .stream()
                        .map(source -> new SearchPage.Group(
                                source.group(),
                                source.heading(),
                                source.find(viewer, asked, list.isEmpty() ? MAX : MAX_OF_ONE, locale.getLanguage())))
                        .filter(group -> !group.results().results().isEmpty())
                        .toList();
        return Html.page("site/search", new SearchPage(asked, list.isEmpty() ? null : in, groups));
    }
}
