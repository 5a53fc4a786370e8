package vn.tincay.report.web.past;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.document.attachment.Attachments;
import vn.tincay.report.form.Forms;
import vn.tincay.report.past.intake.Intakes;
import vn.tincay.report.past.intake.StartingIntake;
import vn.tincay.report.reporter.roster.Rosters;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

/** {@code /past-figures}: the files with past figures that the viewer's agency uploaded, and the upload of another. */
@Controller
@RequestMapping("/past-figures")
@ByDrafters(reach = Reach.NONE)
class IntakesController {

    private final Intakes intakes;
    private final StartingIntake starting;
    private final Rosters rosters;
    private final Forms forms;
    private final RequestLanguage language;

    IntakesController(
            Intakes intakes, StartingIntake starting, Rosters rosters, Forms forms, RequestLanguage language) {
        this.intakes = intakes;
        this.starting = starting;
        this.rosters = rosters;
        this.forms = forms;
        this.language = language;
    }

    @GetMapping
    ModelAndView list(Viewer viewer, FormInput input) {
        return Html.page("report/intakes", page(viewer, input));
    }

    @PostMapping
    ModelAndView upload(Viewer viewer, FormInput input) throws IOException {
        var outcome = started(viewer, input);
        input.renewUsedId(outcome);
        return outcome.fold(
                id -> Html.seeOther("/past-figures/" + id),
                problems -> Html.invalid("report/intakes", page(viewer, input), problems));
    }

    private Outcome<UUID> started(Viewer viewer, FormInput input) throws IOException {
        if (rosters.forms(viewer).stream().noneMatch(input.text("form")::equals)) {
            return Outcome.refused(Problem.at("form", "base.problem.choose"));
        }
        var files = input.files("file");
        if (files.isEmpty() || files.getFirst().isEmpty()) {
            return Outcome.refused(Problem.at("file", "report.past.file-missing"));
        }
        var file = files.getFirst();
        var tooLarge = Attachments.sizeProblem(file, "file");
        if (tooLarge.isPresent()) {
            return Outcome.refused(tooLarge.get());
        }
        var name = file.getOriginalFilename();
        return starting.start(viewer, input.id(), input.text("form"), name == null ? "" : name, file.getBytes());
    }

    private IntakesPage page(Viewer viewer, FormInput input) {
        List<Choice> choices = rosters.forms(viewer).stream()
                .flatMap(code -> forms.find(code).stream())
                .map(form -> Choice.of(form.code(), form.title().in(language.language())))
                .toList();
        var lines = intakes.visibleTo(viewer).list().stream()
                .map(intake -> new IntakeLine(
                        intake, forms.require(intake.form()).title().in(language.language())))
                .toList();
        return new IntakesPage(input, choices, lines);
    }
}
