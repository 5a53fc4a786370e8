package vn.tincay.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.access.system.BearerToken;
import vn.tincay.access.system.SystemAccounts;
import vn.tincay.viewer.TokenScope;

/**
 * Writes the refusal of a system as RFC 9457 defines it: {@code code} is the same in every language, {@code detail} is
 * in the reader's. Whoever sends a token that was issued here learns why it does not work; for any other token the
 * answer says only that it is unknown.
 */
@Component
class TokenRefusals {

    private final SystemAccounts accounts;
    private final MessageSource messages;
    private final JsonMapper json;

    TokenRefusals(SystemAccounts accounts, MessageSource messages, JsonMapper json) {
        this.accounts = accounts;
        this.messages = messages;
        this.json = json;
    }

    void unauthorized(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", "Bearer");
        write(response, HttpStatus.UNAUTHORIZED, errorCode(request));
    }

    void insufficientScope(HttpServletResponse response, TokenScope needed) {
        response.setHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" + needed + "\"");
        write(response, HttpStatus.FORBIDDEN, "access.token.problem.scope", needed);
    }

    private String errorCode(HttpServletRequest request) {
        return "access.token.problem."
                + BearerToken.of(request)
                        .map(token -> accounts.state(token).name().toLowerCase(Locale.ROOT))
                        .orElse("missing");
    }

    private void write(HttpServletResponse response, HttpStatus status, String code, Object... words) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", messages.getMessage(code, words, LocaleContextHolder.getLocale()));
        problem.put("code", code);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
