package vn.tincay.plan.reading;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.MayBeSentAgain;
import vn.tincay.access.Viewer;
import vn.tincay.base.web.Html;

/** Putting a document on the desk: a file or pasted text. What is already there waits below. */
@Controller
@RequestMapping("/readings")
@AtTheDesk
class DeskController {

    private final Readings readings;
    private final Opening opening;

    DeskController(Readings readings, Opening opening) {
        this.readings = readings;
        this.opening = opening;
    }

    @GetMapping
    ModelAndView desk(Viewer viewer) {
        return Html.page("plan/reading/desk", page(viewer, ""));
    }

    @PostMapping
    @MayBeSentAgain
    ModelAndView open(
            Viewer viewer,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text) {
        var opened = file == null || file.isEmpty() ? opening.pasted(viewer, text) : opening.uploaded(viewer, file);
        return opened.fold(
                DeskController::next, problems -> Html.invalid("plan/reading/desk", page(viewer, text), problems));
    }

    private static ModelAndView next(Opening.Opened opened) {
        if (!opened.again()) {
            return Html.seeOther("/readings/" + opened.reading());
        }
        return opened.plan() == null
                ? Html.seeOther("/readings/" + opened.reading(), "reading.desk.again")
                : Html.seeOther("/plans/" + opened.plan(), "reading.desk.again-plan");
    }

    private DeskPage page(Viewer viewer, String text) {
        return new DeskPage(readings.visibleTo(viewer).open(), text);
    }
}
