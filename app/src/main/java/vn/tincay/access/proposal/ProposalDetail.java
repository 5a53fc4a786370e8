package vn.tincay.access.proposal;

/** A kind of detail of a proposal. The page shows the details in this order. */
public enum ProposalDetail {
    NAME,
    LOGIN,
    ROLE,
    POSITION,
    SYSTEM,
    PREFIX,
    SCOPES,
    BODY,
    LAST_DAY,
    SUCCESSORS,
    /** Ids of the successors, not shown. */
    SUCCESSOR_IDS,
    BASIS,
    UNTIL;

    public boolean isShown() {
        return this != SUCCESSOR_IDS;
    }
}
