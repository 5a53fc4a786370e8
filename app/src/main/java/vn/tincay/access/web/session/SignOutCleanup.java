package vn.tincay.access.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import vn.tincay.access.Viewers;
import vn.tincay.journal.Journal;

/** Journals the sign-out and clears the browser's stored data, so that the next person at a shared PC finds nothing. */
@Component
class SignOutCleanup implements LogoutHandler {

    private final Viewers viewers;
    private final Journal journal;

    SignOutCleanup(Viewers viewers, Journal journal) {
        this.viewers = viewers;
        this.journal = journal;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        viewers.of(request).ifPresent(viewer -> journal.write(viewer.person(), viewer.agency(), "signed out", null));
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    }
}
