package vn.tincay.plan.step;

/** The parties as which a viewer may act on a plan that the viewer's agency issues or drafts. */
public enum PlanParty {
    DRAFTER,
    /** The head of the issuer. */
    HEAD,
    /** The clerk of the issuer. */
    CLERK,
    /** A clerk of the issuer or of its drafter. */
    ANY_CLERK,
    /** A clerk of the issuer or drafter, for a plan that was entered from its paper. */
    PAPER_CLERK,
    /** A clerk or head who compares a record with its paper and did not enter it. */
    CONFIRMER
}
