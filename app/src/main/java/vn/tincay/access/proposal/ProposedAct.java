package vn.tincay.access.proposal;

/** The acts that need two persons: each opens an account or the machine interface, or transfers records. */
public enum ProposedAct {
    /** A link by which somebody gets a new account with a membership, or a further membership. */
    INVITATION,
    /** A further membership, given to an account without a link. */
    MEMBERSHIP,
    /** A link by which somebody sets a new password. */
    PASSWORD_LINK,
    /** The removal of a person's second factors. */
    FACTORS,
    /** A token of the machine interface. */
    TOKEN,
    /** The end of a body whose records other bodies take over. */
    ENDING;

    /** Whether the second person hands over a code that goes with a link. */
    public boolean hasCode() {
        return this == INVITATION || this == PASSWORD_LINK;
    }
}
