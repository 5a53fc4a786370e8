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
 * @param proposal how long a second person may take to confirm an act
 * @param independentAfter the time after which a person whose membership the requester requested counts as an
 *     independent second person
 * @param codesAnHour how many wrong codes of one account are checked within an hour; the next attempt closes its second
 *     step for {@code codePause}, which doubles with each closing in a row, six times at most
 * @param codesInARow how many wrong codes without a right one between them close the second step until two persons
 *     remove the factors; NIST SP 800-63B section 5.2.2 allows at most 100
 * @param provenFor how long after a check of password or factor a person may add a factor without another check
 * @param hashMemory memory in MiB for all concurrent password checks together
 * @param hashQueue the number of waiting hash requests; further ones are asked to try again
 * @param secondFactor whether a role needs a second factor; people in a role that is not named may choose
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
