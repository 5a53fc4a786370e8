package vn.tincay.access;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.tincay.People;
import vn.tincay.People.Place;
import vn.tincay.access.proposal.Proposals;
import vn.tincay.access.proposal.Seconding;

/** The second person of tests: a head who reads what was asked for and confirms it by the rules. */
public final class Seconded {

    private Seconded() {}

    /** @return the code to hand over with a link, or empty */
    public static String by(ApplicationContext context, Place place, UUID proposal) {
        var head = People.in(context).at(place, Role.HEAD).viewer();
        var seen = context.getBean(Proposals.class)
                .visibleTo(head)
                .require(proposal)
                .fingerprint()
                .value();
        return context.getBean(Seconding.class)
                .confirm(head, proposal, seen)
                .orThrow()
                .code();
    }
}
