package vn.tincay.site.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewer;
import vn.tincay.plan.Plans;
import vn.tincay.plan.Seen;
import vn.tincay.plan.reading.Agreeing;
import vn.tincay.plan.reading.Confirming;
import vn.tincay.plan.reading.Doubts;
import vn.tincay.plan.reading.Opening;
import vn.tincay.plan.reading.Readings;

/** Brings a document of the demonstration through the reader to a draft plan, as an officer would. */
@Component
@ConditionalOnProperty("tincay.demo")
class Papers {

    private final Opening opening;
    private final Readings readings;
    private final Agreeing agreeing;
    private final Confirming confirming;
    private final Plans plans;
    private final Seen seen;

    Papers(Opening opening, Readings readings, Agreeing agreeing, Confirming confirming, Plans plans, Seen seen) {
        this.opening = opening;
        this.readings = readings;
        this.agreeing = agreeing;
        this.confirming = confirming;
        this.plans = plans;
        this.seen = seen;
    }

    /** The draft plan that came of this document. */
    UUID draft(Viewer viewer, String document) {
        return draft(viewer, viewer.agency(), bytes(document), document);
    }

    /** The same for a document of these bytes, drafted in the name of the issuer. */
    UUID draft(Viewer viewer, UUID issuer, byte[] content, String name) {
        var reading = opening.file(viewer, content, name).orThrow().reading();
        var desk = readings.visibleTo(viewer).require(reading);
        agreeing.rest(viewer, reading, Doubts.seen(Doubts.on(desk).asRead())).orThrow();
        var revision = readings.visibleTo(viewer).require(reading).revision();
        return confirming
                .confirm(viewer, reading, new Confirming.Wish(issuer, revision, false))
                .orThrow();
    }

    /** The same, left on the desk for somebody to look at. */
    UUID leaveOnDesk(Viewer viewer, String document) {
        return opening.file(viewer, bytes(document), document).orThrow().reading();
    }

    /** What a page of this plan shows the viewer now. */
    String shown(Viewer viewer, UUID plan) {
        return seen.now(plans.visibleTo(viewer).requireOwn(plan));
    }

    static byte[] bytes(String document) {
        try {
            return new ClassPathResource("site/demo/plans/" + document).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
