package vn.tincay.notice.digest;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.People;
import vn.tincay.notice.Addressee;
import vn.tincay.notice.Notices;
import vn.tincay.viewer.Role;

/** Gives up messages and notifies their receivers and, when they were tried for days, administrators. */
@Component
class FailureNotices {

    private static final Logger LOG = LoggerFactory.getLogger(FailureNotices.class);

    private final Outbox outbox;
    private final Notices notices;
    private final People people;

    FailureNotices(Outbox outbox, Notices notices, People people) {
        this.outbox = outbox;
        this.notices = notices;
        this.people = people;
    }

    @Transactional
    public void refused(Outbox.Waiting mail) {
        outbox.deleteRefused(mail);
        if (mail.kind() == Outbox.Kind.DIGEST) {
            tell(mail.person(), "notice.digest.notice.refused");
        }
    }

    /** Gives up the messages that the mail server has not taken within {@link Outbox#TRIED_FOR}. */
    @Transactional
    public void giveUpOld() {
        var givenUp = outbox.deleteOld().stream()
                .map(Outbox.GivenUp::person)
                .distinct()
                .toList();
        if (givenUp.isEmpty()) {
            return;
        }
        LOG.error("messages that the mail server has not taken for days were given up: {}", givenUp.size());
        givenUp.forEach(person -> tell(person, "notice.digest.notice.unreachable"));
        tellAdministrators(givenUp);
    }

    private void tell(UUID person, String key) {
        var addressees = people.agenciesOf(person).stream()
                .map(agency -> Addressee.person(agency, person))
                .toList();
        notices.send(addressees, DigestText.PAGE, key);
    }

    private void tellAdministrators(List<UUID> persons) {
        var agencies = new HashSet<>(people.administeringAgencies(persons));
        notices.send(
                agencies.stream()
                        .map(agency -> Addressee.role(agency, Role.ADMINISTRATOR))
                        .toList(),
                "/people",
                "notice.digest.notice.server");
    }
}
