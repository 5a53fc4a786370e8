package vn.tincay.notice.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.notice.Notices;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

@Controller
class NoticesController {

    private final Notices notices;

    NoticesController(Notices notices) {
        this.notices = notices;
    }

    @Allowed(everyRole = true)
    @GetMapping("/notices")
    ModelAndView list(Viewer viewer, @RequestParam(defaultValue = "1") int page) {
        return Html.page("notice/notices", new NoticesPage(notices.of(viewer, page)));
    }

    @Allowed(everyRole = true)
    @PostMapping("/notices/seen")
    ModelAndView seen(Viewer viewer) {
        notices.markAllSeen(viewer);
        return Html.seeOther("/notices", "notice.list.seen");
    }
}
