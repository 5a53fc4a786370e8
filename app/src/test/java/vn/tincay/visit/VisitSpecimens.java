package vn.tincay.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.access.Specimens;
import vn.tincay.base.Ids;
import vn.tincay.base.step.StepInput;
import vn.tincay.base.web.Ui;
import vn.tincay.viewer.Role;

/** A planned visit of the place, with a paper. */
@Component
class VisitSpecimens implements Specimens {

    private final ApplicationContext context;
    private final RecordingVisit recording;
    private final Visits visits;

    VisitSpecimens(ApplicationContext context, RecordingVisit recording, Visits visits) {
        this.context = context;
        this.recording = recording;
        this.visits = visits;
    }

    @Override
    public Set<String> variables() {
        return Set.of("visit", "visitFile");
    }

    @Override
    public Map<String, String> belongingTo(Place owner) {
        var head = People.in(context).at(owner, Role.HEAD).viewer();
        var id = recording
                .plan(head, Ids.next(), "Giám sát mẫu", LocalDate.now(Ui.ZONE))
                .orThrow();
        var visit = visits.visibleTo(head).require(id);
        var paper = new MockMultipartFile(
                "files", "bien-ban.txt", "text/plain", "Biên bản".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        recording
                .keepFiles(
                        head, id, StepInput.of("", recording.fingerprint(visit).value()), List.of(paper), List.of())
                .orThrow();
        return Map.of(
                "visit",
                id.toString(),
                "visitFile",
                visits.files(visit).list().getFirst().id().toString());
    }
}
