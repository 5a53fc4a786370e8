package vn.tincay.site;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** Security headers of every response: no foreign content, no inline scripts, no caching, no sensors, no framing. */
final class SecurityHeaders {

    static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "font-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "manifest-src 'self'");

    private static final String SENSORS = "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), "
            + "display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), "
            + "hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), "
            + "screen-wake-lock=(), xr-spatial-tracking=(), "
            // Passkeys need these two on this product's own pages.
            + "publickey-credentials-create=(self), publickey-credentials-get=(self)";

    private static final long YEAR = 365L * 24 * 60 * 60;

    private SecurityHeaders() {}

    static void onRejected(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", SENSORS);
        response.setHeader("Cache-Control", "no-store");
    }

    static void on(HeadersConfigurer<HttpSecurity> headers, boolean https) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(SENSORS));
        // The reverse proxy terminates TLS, so the request looks insecure; the setting decides.
        if (https) {
            headers.httpStrictTransportSecurity(transport -> transport
                    .requestMatcher(AnyRequestMatcher.INSTANCE)
                    .maxAgeInSeconds(YEAR)
                    .includeSubDomains(true));
        } else {
            headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
        }
    }
}
