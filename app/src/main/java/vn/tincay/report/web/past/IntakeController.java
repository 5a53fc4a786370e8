package vn.tincay.report.web.past;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.agency.Agencies;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.place.AdminUnit;
import vn.tincay.report.form.Forms;
import vn.tincay.report.past.PastFigures;
import vn.tincay.report.past.StoringPastFigures;
import vn.tincay.report.past.intake.Intake;
import vn.tincay.report.past.intake.IntakeAnswers;
import vn.tincay.report.past.intake.Intakes;
import vn.tincay.report.past.intake.StartingIntake;
import vn.tincay.report.past.preview.PreviewingIntake;
import vn.tincay.report.past.preview.RowState;
import vn.tincay.report.reporter.ServedUnits;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Viewer;

/** {@code /past-figures/{intake}}: what a file would store, the questions it leaves open, and what it has stored. */
@Controller
@RequestMapping("/past-figures/{intake}")
@ByDrafters
class IntakeController {

    /** The most rows of a stored file that the page shows. */
    private static final int MOST_SHOWN = 300;

    private final Intakes intakes;
    private final StartingIntake starting;
    private final PreviewingIntake previewing;
    private final StoringPastFigures storing;
    private final PastFigures figures;
    private final SentAnswers sentAnswers;
    private final Forms forms;
    private final Agencies agencies;
    private final ServedUnits servedUnits;

    IntakeController(
            Intakes intakes,
            StartingIntake starting,
            PreviewingIntake previewing,
            StoringPastFigures storing,
            PastFigures figures,
            SentAnswers sentAnswers,
            Forms forms,
            Agencies agencies,
            ServedUnits servedUnits) {
        this.intakes = intakes;
        this.starting = starting;
        this.previewing = previewing;
        this.storing = storing;
        this.figures = figures;
        this.sentAnswers = sentAnswers;
        this.forms = forms;
        this.agencies = agencies;
        this.servedUnits = servedUnits;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @PathVariable("intake") UUID id) {
        var intake = intakes.visibleTo(viewer).require(id);
        return intake.isOpen()
                ? Html.page("report/intake", preview(viewer, intake))
                : Html.page("report/past-figures", stored(viewer, intake));
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> file(Viewer viewer, @PathVariable("intake") UUID id) {
        var intake = intakes.visibleTo(viewer).require(id);
        return intakes.files(intake).send(intake.file(), false);
    }

    @PostMapping("/answers")
    ModelAndView answer(Viewer viewer, @PathVariable("intake") UUID id, FormInput input) {
        var intake = intakes.visibleTo(viewer).require(id);
        var answers = sentAnswers.read(intake.answers(), input);
        var named = input.has("leaveColumns") ? withoutOpenColumns(viewer, intake.with(answers)) : answers;
        starting.answer(viewer, id, input.has("leaveOut") ? withoutFaulty(viewer, intake.with(named)) : named);
        return Html.seeOther("/past-figures/" + id);
    }

    /** The stored answers, and "no cell" for each column about which nobody has said anything. */
    private IntakeAnswers withoutOpenColumns(Viewer viewer, Intake intake) {
        var leftOut = new HashMap<String, String>();
        previewing
                .preview(viewer, intake, intakes.sheets(intake))
                .sheets()
                .forEach(sheet -> sheet.open()
                        .forEach(column -> leftOut.put(
                                IntakeAnswers.sheetField(sheet.index(), "column." + column.index()), "none")));
        return intake.answers().with(leftOut);
    }

    private IntakeAnswers withoutFaulty(Viewer viewer, Intake intake) {
        var leftOut = new HashMap<String, String>();
        previewing
                .preview(viewer, intake, intakes.sheets(intake))
                .in(RowState.FAULTY)
                .forEach(row -> leftOut.put(row.leaveOutField(), "yes"));
        return intake.answers().with(leftOut);
    }

    /**
     * Stores the answers on the page, then the rows. When these answers change the preview, nothing is stored and the
     * new preview is shown.
     */
    @PostMapping("/confirmation")
    ModelAndView store(Viewer viewer, @PathVariable("intake") UUID id, FormInput input) {
        var intake = intakes.visibleTo(viewer).require(id);
        var answers = sentAnswers.read(intake.answers(), input);
        starting.answer(viewer, id, answers);
        return storing.store(viewer, id, input.fingerprint())
                .fold(
                        rows -> Html.seeOther("/past-figures/" + id, "report.past.done", rows),
                        problems -> Html.invalid("report/intake", preview(viewer, intake.with(answers)), problems));
    }

    /** Withdraws the stored figures. */
    @PostMapping("/withdrawal")
    ModelAndView withdraw(Viewer viewer, @PathVariable("intake") UUID id) {
        return storing.withdraw(viewer, id)
                .fold(
                        rows -> Html.seeOther("/past-figures/" + id, "report.past.withdrawn", rows),
                        problems -> refused(viewer, id, problems));
    }

    private ModelAndView refused(Viewer viewer, UUID id, List<Problem> problems) {
        var intake = intakes.visibleTo(viewer).require(id);
        return intake.isOpen()
                ? Html.invalid("report/intake", preview(viewer, intake), problems)
                : Html.invalid("report/past-figures", stored(viewer, intake), problems);
    }

    /** Deletes the file unless its figures were stored. */
    @PostMapping("/removal")
    ModelAndView remove(Viewer viewer, @PathVariable("intake") UUID id) {
        starting.discard(viewer, id);
        return Html.seeOther("/past-figures", "report.past.removed");
    }

    private IntakePage preview(Viewer viewer, Intake intake) {
        var area = viewer.isCentral()
                ? null
                : servedUnits
                        .of(agencies.require(viewer.agency()))
                        .map(AdminUnit::id)
                        .orElse(null);
        return new IntakePage(intake, previewing.preview(viewer, intake, intakes.sheets(intake)), area);
    }

    private PastFiguresPage stored(Viewer viewer, Intake intake) {
        return new PastFiguresPage(
                intake,
                forms.require(intake.form()),
                intake.isStored() ? figures.of(intake, MOST_SHOWN) : List.of(),
                intake.isStored() && intake.madeBy().equals(viewer.person()));
    }
}
