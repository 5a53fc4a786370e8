package vn.tincay.access.proposal;

/** What gives access, or hands records over, and so takes two persons. */
public enum ProposedAct {
    /** A link to a new account with a seat, or to a further seat. */
    INVITATION,
    /** A further seat for somebody who has an account. */
    SEAT,
    /** A link by which somebody sets a new password. */
    PASSWORD_LINK,
    /** Somebody's second factors are taken off. */
    FACTORS,
    /** A token of the machine interface. */
    TOKEN,
    /** A body ends and others take over its records. */
    ENDING;

    /** Whether the second person hands over a code that goes with a link. */
    public boolean hasCode() {
        return this == INVITATION || this == PASSWORD_LINK;
    }
}
