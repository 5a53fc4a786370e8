package vn.tincay.overview;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** {@code /overview}: the situation of the viewer's agency and the bodies below, for its leader. */
@Controller
class OverviewController {

    private final OverviewPages pages;

    OverviewController(OverviewPages pages) {
        this.pages = pages;
    }

    @GetMapping("/overview")
    @ByDrafters(reach = Reach.NONE)
    ModelAndView show(Viewer viewer, FormInput input, Locale locale) {
        return Html.page("overview/overview", pages.of(viewer, input, locale.getLanguage()));
    }
}
