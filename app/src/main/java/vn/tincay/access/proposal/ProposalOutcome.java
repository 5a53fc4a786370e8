package vn.tincay.access.proposal;

/** How a proposal ended. */
public enum ProposalOutcome {
    CONFIRMED,
    /** Carried out by the asker alone, because the installation had no second person yet. */
    ALONE,
    REFUSED,
    WITHDRAWN
}
