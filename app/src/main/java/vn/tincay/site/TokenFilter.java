package vn.tincay.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tincay.access.system.BearerToken;
import vn.tincay.access.system.SystemAccounts;

/**
 * Authenticates the connected system whose token a request carries. A wrong token counts as none, and the gate answers
 * 401.
 */
final class TokenFilter extends OncePerRequestFilter {

    private final SystemAccounts accounts;

    TokenFilter(SystemAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        BearerToken.of(request).flatMap(accounts::authenticate).ifPresent(system -> {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(system);
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }
}
