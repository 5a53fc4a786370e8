package vn.tincay.access;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.tincay.viewer.Role;

/**
 * Limits of signing in.
 *
 * @param https whether browsers reach the application by HTTPS only (usually through a proxy): secure cookies, HSTS
 * @param absolute how long a session lives at most, whatever its use; idle time is {@code spring.session.timeout}
 * @param invitation how long a link of an invitation works
 * @param proposal how long a second person may take to confirm an act that gives access
 * @param independentAfter from when on somebody counts as a second person for whoever asked for his seat
 * @param codesAnHour so many wrong codes of one account in an hour close its second step for {@code codePause}, twice as
 *     long each time
 * @param codesInARow so many wrong codes without a right one between them close it until two persons remove the factors;
 *     NIST SP 800-63B section 5.2.2 allows at most 100
 * @param provenFor how long a password or factor counts as just given, before a factor is added
 * @param hashMemory how many MiB all password checks that run at once may take together
 * @param hashQueue how many may wait for their turn to be hashed; the next is asked to try again
 * @param secondFactor by role; a role that is not named may choose
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
