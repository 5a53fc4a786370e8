package vn.tincay.site;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.util.unit.DataSize;
import vn.tincay.access.AccessSettings;
import vn.tincay.access.system.SystemAccounts;

/**
 * The filters around every request. They handle headers, forms and sessions only. Who may do what is declared at each
 * handler ({@link vn.tincay.viewer.Allowed}) and enforced by the gate, so the filter chains themselves permit
 * everything.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private final AccessSettings settings;

    SecurityConfiguration(AccessSettings settings) {
        this.settings = settings;
    }

    /** Filters for pages: a session for signed-in people, a form token for every change. */
    @Bean
    @Order(2)
    SecurityFilterChain pageFilters(
            HttpSecurity http, SecurityContextRepository contexts, CsrfTokenRepository tokens, LogoutHandler farewell) {
        return http.headers(headers -> SecurityHeaders.on(headers, settings.https()))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in")
                        .addLogoutHandler(farewell))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Filters for the API: a token with each request, and no session, so that no form token is needed. */
    @Bean
    @Order(1)
    SecurityFilterChain apiFilters(HttpSecurity http, SystemAccounts accounts) {
        return http.securityMatcher("/api/**")
                .headers(headers -> SecurityHeaders.on(headers, settings.https()))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .addFilterBefore(new TokenFilter(accounts), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Runs after the session is known and before anything reads a form field. */
    @Bean
    FilterRegistrationBean<FormLimitFilter> anonymousBodies(
            @Value("${tincay.service.anonymous-form}") DataSize largest,
            @Value("${tincay.service.anonymous-forms}") DataSize altogether,
            @Value("${tincay.service.forms}") DataSize ofOfficers) {
        var filter = new FilterRegistrationBean<>(
                new FormLimitFilter((int) largest.toBytes(), (int) altogether.toBytes(), (int) ofOfficers.toBytes()));
        filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        return filter;
    }

    /** Runs before {@link FormLimitFilter}, because it replaces a form with files by one without. */
    @Bean
    FilterRegistrationBean<AnonymousUploadFilter> anonymousFiles(
            @Value("${tincay.service.anonymous-form}") DataSize mostText,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize largest) {
        var filter = new FilterRegistrationBean<>(
                new AnonymousUploadFilter((int) mostText.toBytes(), largest.toBytes(), System::nanoTime));
        filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 2);
        return filter;
    }

    /** A request refused by the firewall gets the same headers as all others. */
    @Bean
    RequestRejectedHandler rejectedRequestHandler() {
        return (request, response, refused) -> {
            SecurityHeaders.onRejected(response);
            response.sendError(HttpStatus.BAD_REQUEST.value());
        };
    }

    /**
     * A request that the server itself refuses gets the same headers, and the product's page instead of the server's.
     */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> refusedRequestReport(MessageSource messages) {
        return server -> server.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            // Without this name the host would add the server's own error report.
            host.setErrorReportValveClass(RefusedRequestReport.class.getName());
            host.getPipeline().addValve(new RefusedRequestReport(messages));
        });
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /**
     * Keeps the form token (CSRF) in a cookie, not in the session. Opening the sign-in page therefore stores nothing,
     * and a form sent after the session ended leads to the sign-in page instead of an error. The cookie's prefix
     * prevents other hosts of the domain from setting it.
     */
    @Bean
    CsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setHeaderName("X-CSRF-TOKEN"); // as passkeys.js sends it; the default differs
        tokens.setCookieName(settings.https() ? "__Host-tincay-form" : "tincay-form");
        tokens.setCookieCustomizer(cookie ->
                cookie.path("/").httpOnly(true).secure(settings.https()).sameSite("Strict"));
        return tokens;
    }

    /** Prevents the framework from creating a default account; sign-in is implemented in {@code access}. */
    @Bean
    AuthenticationManager noOtherSignIn() {
        return authentication -> {
            throw new org.springframework.security.authentication.ProviderNotFoundException("no other way to sign in");
        };
    }
}
