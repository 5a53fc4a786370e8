package vn.tincay.site.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.viewer.Allowed;

/** The help page of the product: for each role, its tasks in short steps. */
@Controller
class HelpController {

    private static final HelpPage PAGE = new HelpPage(List.of(
            new HelpPage.Part("commune", 4),
            new HelpPage.Part("province", 7),
            new HelpPage.Part("ministry", 3),
            new HelpPage.Part("head", 4),
            new HelpPage.Part("clerk", 3),
            new HelpPage.Part("administrator", 3),
            new HelpPage.Part("keyboard", 3)));

    @Allowed(anyone = true)
    @GetMapping("/help")
    ModelAndView help() {
        return Html.page("site/help", PAGE);
    }
}
