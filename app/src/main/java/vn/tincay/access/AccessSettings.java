package vn.tincay.access;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.tincay.viewer.Role;

/**
 * Settings of sign-in.
 *
 * @param https whether browsers reach the application only by HTTPS (usually through a proxy): secure cookies, HSTS
 * @param absolute the maximum lifetime of a session, even of one in use; the idle time is {@code
 *     spring.session.timeout}
 * @param invitation how long an invitation link works
 * @param proposal how long an act waits for its second person before it expires
 * @param independentAfter how long a person whose membership somebody requested is passed over as second person of
 *     that requester, if there is anybody else
 * @param codesAnHour how many wrong codes an account may enter within an hour; the next attempt blocks its second
 *     step for {@code codePause}, which doubles with each block in a row, at most six times
 * @param codesInARow how many wrong codes in a row block the second step until two persons remove the factors; NIST
 *     SP 800-63B section 5.2.2 allows at most 100
 * @param provenFor how long after a check of password or factor a person may add a factor without another check
 * @param hashMemory memory in MiB for all concurrent password checks together
 * @param hashQueue how many password checks may wait; people beyond that are asked to try again
 * @param secondFactor by role, whether it needs a second factor; people in a role not named may choose
 * @param firstAgency code of the agency of the first administrator; empty: the agency above all others
 * @param relyingParty the host name passkeys are bound to
 * @param origin the address of the product in the browser, as passkeys and links need it
 */
@ConfigurationProperties("tincay.access")
public record AccessSettings(
        @DefaultValue("false") boolean https,
        @DefaultValue("10h") Duration absolute,
        @DefaultValue("7d") Duration invitation,
        @DefaultValue("7d") Duration proposal,
        @DefaultValue("24h") Duration independentAfter,
        @DefaultValue("10") int codesAnHour,
        @DefaultValue("15m") Duration codePause,
        @DefaultValue("100") int codesInARow,
        @DefaultValue("5m") Duration provenFor,
        @DefaultValue("96") int hashMemory,
        @DefaultValue("64") int hashQueue,
        @DefaultValue Map<Role, SecondFactor> secondFactor,
        @DefaultValue("") String firstAgency,
        @DefaultValue("localhost") String relyingParty,
        @DefaultValue("http://localhost:8080") String origin) {

    public enum SecondFactor {
        OPTIONAL,
        REQUIRED
    }

    boolean secondFactorRequired(Role role) {
        return secondFactor.get(role) == SecondFactor.REQUIRED;
    }
}
