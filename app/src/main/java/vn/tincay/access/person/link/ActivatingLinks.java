package vn.tincay.access.person.link;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.AccessSettings;
import vn.tincay.access.person.AdministeredAgencies;
import vn.tincay.access.proof.Secrets;
import vn.tincay.access.proposal.CarryingOutProposal;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.proposal.ProposedAct;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.database.SqlValues;
import vn.tincay.viewer.Viewer;

/**
 * Activates a confirmed link together with a code of eight letters and digits. The administrator hands over the link,
 * the second person the code, so neither alone can open an account in another person's name. Only a link that needed no
 * second person works without a code.
 */
@Component
public class ActivatingLinks implements CarryingOutProposal {

    /**
     * The number of wrong codes that end a link. With ten of 31^8 possible codes, a guesser's chance is one in 85
     * billion.
     */
    public static final int MAX_WRONG_CODES = 10;

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;
    private final AccessSettings settings;
    private final Clock clock;
    private final AdministeredAgencies administering;
    private final Invitations invitations;

    ActivatingLinks(
            AdministeredAgencies administering,
            Invitations invitations,
            JdbcClient sql,
            AccessSettings settings,
            Clock clock) {
        this.administering = administering;
        this.invitations = invitations;
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    /** The digest by which a code is stored; letter case and everything but letters and digits are ignored. */
    public static byte[] digest(String code) {
        return Secrets.digest("code " + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    @Override
    public Set<ProposedAct> acts() {
        return Set.of(ProposedAct.INVITATION, ProposedAct.PASSWORD_LINK);
    }

    @Override
    public boolean mayRequest(Viewer requester, Proposal proposal) {
        return proposal.act() == ProposedAct.PASSWORD_LINK
                ? administering.administers(requester, proposal)
                : administering.covers(requester, proposal);
    }

    @Override
    public Outcome<String> carryOut(Proposal proposal) {
        var code = proposal.hasAllConsents() ? randomCode() : "";
        return confirmLink(proposal, code.isEmpty() ? null : digest(code))
                ? Outcome.done(code)
                : Outcome.refused(Problem.of("access.proposal.problem.gone"));
    }

    @Override
    public void drop(Proposal proposal) {
        invitations.withdraw(proposal.requireSubject(), proposal.requestedBy(), clock.instant());
    }

    @Override
    public Optional<String> newCode(Proposal proposal) {
        var code = randomCode();
        return confirmLink(proposal, digest(code)) ? Optional.of(code) : Optional.empty();
    }

    private boolean confirmLink(Proposal proposal, byte @Nullable [] code) {
        var now = clock.instant();
        return sql.sql("""
                                update access.invitations
                                   set confirmed_at = coalesce(confirmed_at, ?), code_hash = ?, wrong_codes = 0, expires_at = ?
                                 where id = ? and accepted_at is null and withdrawn_at is null
                                """)
                        .param(SqlValues.at(now))
                        .param(code)
                        .param(SqlValues.at(now.plus(settings.invitation())))
                        .param(proposal.subject())
                        .update()
                == 1;
    }

    /** Two groups of four characters, joined by a hyphen. */
    private static String randomCode() {
        var code = new StringBuilder();
        for (int place = 0; place < LENGTH; place++) {
            if (place == LENGTH / 2) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
