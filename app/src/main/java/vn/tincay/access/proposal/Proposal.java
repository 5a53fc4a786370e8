package vn.tincay.access.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.step.HasState;

/**
 * An act that waits for a second person, or its result.
 *
 * @param agency the agency concerned
 * @param person the person concerned, when there is an account
 * @param subject the record it acts on: an invitation, a token, a body
 * @param consents all required consents, given or not
 * @param state at the time it was read
 */
public record Proposal(
        UUID id,
        ProposedAct act,
        UUID agency,
        String agencyName,
        @Nullable UUID person,
        @Nullable UUID subject,
        Map<ProposalDetail, String> details,
        UUID askedBy,
        String askedByName,
        Instant askedAt,
        Instant expiresAt,
        List<Consent> consents,
        State state,
        @Nullable String endedByName,
        @Nullable Instant endedAt,
        @Nullable String reason)
        implements HasState {

    /**
     * @param agency the agency that must consent
     * @param person null until given
     */
    public record Consent(
            UUID agency,
            String agencyName,
            @Nullable UUID person,
            @Nullable String personName,
            @Nullable Instant at) {}

    public enum State {
        OPEN,
        CONFIRMED,
        /** Carried out by the asker alone, because the installation had no second person yet. */
        ALONE,
        REFUSED,
        WITHDRAWN,
        EXPIRED
    }

    /** The roles a viewer may have towards a proposal. */
    public enum Party {
        /** Who asked for the act. */
        REQUESTER,
        /** Who can give a missing consent now. */
        SECOND_PERSON,
        /** Who gave a consent, while the requester may still ask. */
        CONSENTED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean hasAllConsents() {
        return consents.stream().allMatch(consent -> consent.person() != null);
    }

    /** The {@link #subject}, for acts that always have one. */
    public UUID requireSubject() {
        return Objects.requireNonNull(subject, act.name());
    }

    /** The person or thing it gives access to, shown after the name of the act in lists; empty when there is none. */
    public String about() {
        return Stream.of(ProposalDetail.NAME, ProposalDetail.SYSTEM, ProposalDetail.BODY)
                .map(this::detail)
                .filter(kept -> !kept.isEmpty())
                .findFirst()
                .map(kept -> ": " + kept)
                .orElse("");
    }

    public String detail(ProposalDetail detail) {
        return details.getOrDefault(detail, "");
    }

    /** A digest of everything the page shows; the second person confirms exactly this. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(act, agencyName, details, askedByName, askedAt, consents);
    }
}
