package vn.tincay.notice.web.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tincay.base.web.Ui;
import vn.tincay.notice.digest.DigestText;
import vn.tincay.notice.digest.MailText;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.ActionItems;

/** Previews the digest, so that a person sees what would leave the installation before anything does. */
@Component
class DigestPreview {

    private final ActionItems items;
    private final DigestText texts;
    private final Clock clock;

    DigestPreview(ActionItems items, DigestText texts, Clock clock) {
        this.items = items;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The digest of the current membership only, because a request reads only what one membership may see; empty when
     * nothing waits that may be mailed.
     */
    Optional<MailText> of(Viewer viewer, String lang) {
        var today = LocalDate.now(clock.withZone(Ui.ZONE));
        var part = new DigestText.MembershipItems(viewer.agencyName(), viewer.role(), items.of(viewer, today, lang));
        return texts.digest(List.of(part), lang);
    }
}
