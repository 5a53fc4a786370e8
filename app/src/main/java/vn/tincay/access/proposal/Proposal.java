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
 * An act that two persons must agree to, while it waits or after it ended.
 *
 * @param agency the agency concerned
 * @param person the account concerned; null when there is none
 * @param personName the name of that account, which only those who confirm may see; null when there is none
 * @param subject the record it acts on: an invitation, a token, a body; null for other acts
 * @param consents all required consents, given or not
 * @param state at the time it was read
 * @param endedByName who gave the last consent, refused or withdrew it; null while it has not ended, and when it
 *     expired
 * @param endedAt null while it has not ended
 * @param reason the reason of a refusal; empty for other ends, null while it has not ended
 */
public record Proposal(
        UUID id,
        ProposedAct act,
        UUID agency,
        String agencyName,
        @Nullable UUID person,
        @Nullable String personName,
        @Nullable UUID subject,
        Map<ProposalDetail, String> details,
        UUID requestedBy,
        String requestedByName,
        Instant requestedAt,
        Instant expiresAt,
        List<Consent> consents,
        State state,
        @Nullable String endedByName,
        @Nullable Instant endedAt,
        @Nullable String reason)
        implements HasState {

    /**
     * @param agency the agency that must consent
     * @param person who gave it; null until then
     * @param personName null until given
     * @param at null until given
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
        /** Carried out by the requester alone, because the installation had no second person yet. */
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
        /** Who gave a consent, as long as the requester still has the right to request. */
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

    /**
     * The person, system or body concerned, after a colon, to follow the name of the act in lists; empty when there is
     * none.
     */
    public String about() {
        return Stream.of(ProposalDetail.NAME, ProposalDetail.SYSTEM, ProposalDetail.BODY)
                .map(this::detail)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> ": " + text)
                .orElse("");
    }

    public String detail(ProposalDetail detail) {
        return details.getOrDefault(detail, "");
    }

    /**
     * A digest of act, agency, details, name of the account, requester and consents; the second person confirms exactly
     * this.
     */
    public Fingerprint fingerprint() {
        return Fingerprint.of(act, agencyName, details, personName, requestedByName, requestedAt, consents);
    }
}
