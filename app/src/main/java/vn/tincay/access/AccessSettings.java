package vn.tincay.access;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of signing in.
 *
 * @param https whether browsers reach the application by HTTPS only (usually through a proxy): secure cookies, HSTS
 * @param absolute how long a session lives at most, whatever its use; idle time is {@code spring.session.timeout}
 * @param invitation how long a link of an invitation works
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
