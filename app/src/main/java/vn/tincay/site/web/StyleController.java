package vn.tincay.site.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.viewer.Allowed;

/** Shows every part of the interface in every state, for review before a release and for the accessibility test. */
@Controller
@Allowed(everyRole = true)
class StyleController {

    private final Clock clock;

    StyleController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/style")
    ModelAndView show() {
        return Html.page("site/style", page());
    }

    @GetMapping("/style/problems")
    ModelAndView problems() {
        return Html.invalid(
                "site/style",
                page(),
                List.of(
                        Problem.at("number", "site.style.problem.number"),
                        Problem.at("issued", "site.style.problem.issued"),
                        Problem.at("level", "site.style.problem.level"),
                        Problem.at("file", "site.style.problem.file"),
                        Problem.at("cell2", "site.style.problem.cell")));
    }

    private StylePage page() {
        return StylePage.of(LocalDate.now(clock));
    }
}
