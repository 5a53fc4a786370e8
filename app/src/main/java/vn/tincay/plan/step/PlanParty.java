package vn.tincay.plan.step;

/** What a viewer is to a plan of theirs: one their agency issues, or drafts for the issuer. */
public enum PlanParty {
    DRAFTER,
    /** The head of the issuer. */
    HEAD,
    /** The clerk of the issuer. */
    CLERK,
    /** A clerk of the issuer or of its drafter. */
    ANY_CLERK,
    /** Such a clerk, of a plan that was entered from its paper. */
    PAPER_CLERK,
    /** Compares a record with its paper and did not enter it. */
    CONFIRMER
}
