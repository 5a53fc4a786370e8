package vn.tincay.notice.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tincay.access.ViewerContext;
import vn.tincay.access.membership.Membership;
import vn.tincay.access.membership.Memberships;
import vn.tincay.base.WorkingDays;
import vn.tincay.base.web.Ui;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionItems;

/**
 * Writes the digests of a day into the outbox. The items are read in the scope of each membership of the person,
 * exactly as the first page reads them.
 */
@Component
class WritingDigests {

    private static final Logger LOG = LoggerFactory.getLogger(WritingDigests.class);

    /** From this time of day digests are written: before offices open. */
    static final LocalTime EARLIEST = LocalTime.of(6, 30);

    private final Subscriptions subscriptions;
    private final Memberships memberships;
    private final ActionItems items;
    private final DigestText texts;
    private final Outbox outbox;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final TransactionTemplate reading;

    WritingDigests(
            Subscriptions subscriptions,
            Memberships memberships,
            ActionItems items,
            DigestText texts,
            Outbox outbox,
            WorkingDays workingDays,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.subscriptions = subscriptions;
        this.memberships = memberships;
        this.items = items;
        this.texts = texts;
        this.outbox = outbox;
        this.workingDays = workingDays;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * Writes the digests that are due today and not written yet, so a server that was down in the morning catches up
     * later that day.
     */
    void writeDue() {
        var now = clock.instant().atZone(Ui.ZONE);
        var today = now.toLocalDate();
        var due = Frequency.dueOn(today, workingDays);
        if (!due.isEmpty() && !now.toLocalTime().isBefore(EARLIEST)) {
            subscriptions.due(today, due).forEach(person -> write(person, today));
        }
    }

    private void write(UUID person, LocalDate today) {
        try {
            var text =
                    memberships.of(person).flatMap(account -> texts.digest(parts(account, today), account.language()));
            outbox.putDigest(person, today, text.orElse(null));
        } catch (RuntimeException failure) {
            // A digest that cannot be written must not stop the others; the next run tries it again.
            LOG.warn("a digest could not be written: {}", failure.getClass().getName());
        }
    }

    private List<DigestText.MembershipItems> parts(Memberships.ActivePerson account, LocalDate today) {
        return account.memberships().stream()
                .map(membership -> new DigestText.MembershipItems(
                        membership.agencyName(),
                        membership.role(),
                        itemsOf(viewer(account, membership), today, account.language())))
                .toList();
    }

    private List<ActionItem> itemsOf(Viewer viewer, LocalDate today, String lang) {
        var found = new ArrayList<ActionItem>();
        ViewerContext.workFor(
                viewer, () -> reading.executeWithoutResult(status -> found.addAll(items.of(viewer, today, lang))));
        return found;
    }

    private static Viewer viewer(Memberships.ActivePerson account, Membership membership) {
        return new Viewer(
                account.person(),
                account.name(),
                membership.agency(),
                membership.agencyName(),
                membership.level(),
                membership.role());
    }
}
