package vn.tincay.visit;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Problem;
import vn.tincay.base.ShownFile;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.document.attachment.AttachmentPanel;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

@Controller
@RequestMapping("/visits")
class VisitsController {

    private final Visits visits;
    private final RecordingVisit recording;
    private final Clock clock;

    VisitsController(Visits visits, RecordingVisit recording, Clock clock) {
        this.visits = visits;
        this.recording = recording;
        this.clock = clock;
    }

    @Allowed
    @GetMapping
    @Nullable
    ModelAndView list(
            Viewer viewer, FormInput asked, @RequestParam(defaultValue = "1") int page, ListDownload download) {
        var query = VisitsPage.query(asked);
        return download.isAsked(query)
                ? download.send(
                        query, VisitsPage.COLUMNS, visits.visibleTo(viewer).stream(filter(asked), query.ordering()))
                : Html.filtered("visit/visits", page(viewer, asked, page, FormInput.blank()), query.problems());
    }

    @ByDrafters
    @PostMapping
    ModelAndView plan(Viewer viewer, FormInput typed) {
        var day = typed.day("day");
        return recording
                .plan(viewer, typed.id(), typed.trimmed("title"), day)
                .fold(
                        id -> Html.seeOther("/visits/" + id, "visit.done.planned"),
                        problems -> Html.invalid(
                                "visit/visits",
                                page(viewer, FormInput.blank(), 1, typed),
                                typed.problemsWith(problems)));
    }

    @Allowed(reach = Reach.OWN)
    @GetMapping("/{visit}")
    ModelAndView show(Viewer viewer, @PathVariable("visit") UUID id) {
        return Html.page("visit/visit", page(viewer, visits.visibleTo(viewer).require(id), ""));
    }

    @ByDrafters(reach = Reach.OWN)
    @PostMapping("/{visit}/completion")
    ModelAndView complete(Viewer viewer, @PathVariable("visit") UUID id, FormInput typed) {
        return taken(viewer, id, VisitStep.COMPLETE, typed);
    }

    @Allowed(value = Role.HEAD, reach = Reach.OWN)
    @PostMapping("/{visit}/cancellation")
    ModelAndView cancel(Viewer viewer, @PathVariable("visit") UUID id, FormInput typed) {
        return taken(viewer, id, VisitStep.CANCEL, typed);
    }

    @ByDrafters(reach = Reach.OWN)
    @PostMapping("/{visit}/files")
    ModelAndView keepFiles(Viewer viewer, @PathVariable("visit") UUID id, FormInput typed) {
        return recording
                .keepFiles(
                        viewer,
                        id,
                        typed.stepInput("reason"),
                        typed.files("files"),
                        typed.ids("drop").toList())
                .fold(
                        done -> Html.seeOther("/visits/" + id, "visit.done.files"),
                        problems -> again(viewer, id, "", problems));
    }

    @Allowed(reach = Reach.OWN)
    @GetMapping("/{visit}/files/{visitFile}")
    ResponseEntity<byte[]> file(
            Viewer viewer,
            @PathVariable("visit") UUID id,
            @PathVariable("visitFile") UUID file,
            @RequestParam(defaultValue = "false") boolean preview) {
        return visits.files(visits.visibleTo(viewer).require(id)).send(file, preview);
    }

    private ModelAndView taken(Viewer viewer, UUID id, VisitStep step, FormInput typed) {
        return recording
                .take(viewer, id, step, typed.stepInput("reason"))
                .fold(
                        visit -> Html.seeOther("/visits/" + id, "visit.done." + step),
                        problems -> again(viewer, id, typed.text("reason"), problems));
    }

    private ModelAndView again(Viewer viewer, UUID id, String reason, List<Problem> problems) {
        return Html.invalid("visit/visit", page(viewer, visits.visibleTo(viewer).require(id), reason), problems);
    }

    private VisitsPage page(Viewer viewer, FormInput asked, int page, FormInput typed) {
        var query = VisitsPage.query(asked);
        return new VisitsPage(
                visits.visibleTo(viewer).page(filter(asked), query.ordering(), page),
                query,
                viewer.may(ByDrafters.class) ? typed : null);
    }

    private VisitPage page(Viewer viewer, Visit visit, String reason) {
        var steps = recording.open(viewer, visit);
        boolean edits = steps.contains(VisitStep.EDIT);
        var files = AttachmentPanel.of(
                visits.files(visit).list(),
                file -> file.shownAt("/visits/" + visit.id() + "/files/" + file.id())
                        .removed(
                                edits
                                        ? new ShownFile.Removal.Ticked(
                                                "drop", file.id().toString())
                                        : null));
        return new VisitPage(
                visit,
                steps,
                files.adding(
                        edits ? AttachmentPanel.Adding.several("files", "visit.field.files", null, List.of()) : null),
                visits.timeline(visit),
                recording.fingerprint(visit).at(clock.instant()),
                reason);
    }

    private static Visits.Filter filter(FormInput asked) {
        return new Visits.Filter(asked.trimmed("q"), asked.choice("state", Visit.State.class));
    }
}
