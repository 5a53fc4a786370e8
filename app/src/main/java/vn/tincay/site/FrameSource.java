package vn.tincay.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.tincay.access.AuthState;
import vn.tincay.access.PageOwner;
import vn.tincay.access.Viewers;
import vn.tincay.base.web.Frame;
import vn.tincay.notice.Notices;
import vn.tincay.viewer.Viewer;

/** Fills the frame of every page: the signed-in person and the menu. */
@Component
class FrameSource implements Frame.Source {

    private final Viewers viewers;
    private final MessageSource messages;
    private final Notices notices;
    private final PageOwner owner;
    private final boolean demo;
    private final TransactionTemplate reading;

    FrameSource(
            Viewers viewers,
            MessageSource messages,
            Notices notices,
            PageOwner owner,
            PlatformTransactionManager transactions,
            @Value("${tincay.demo}") boolean demo) {
        this.viewers = viewers;
        this.messages = messages;
        this.notices = notices;
        this.owner = owner;
        this.demo = demo;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    @Override
    public Frame of(HttpServletRequest request) {
        if (!(viewers.authState(request) instanceof AuthState.Acting acting)) {
            return Frame.anonymous(demo);
        }
        var viewer = acting.viewer();
        var role = messages.getMessage("access.role." + viewer.role(), null, RequestContextUtils.getLocale(request));
        var person = new Frame.SignedInPerson(
                viewer.name(), viewer.agencyName(), role, acting.memberships().size() - 1, owner.of(viewer));
        return new Frame(person, menuEntries(request, Menu.of(viewer.role())), countUnseenNotices(viewer), demo);
    }

    private int countUnseenNotices(Viewer viewer) {
        return Objects.requireNonNullElse(reading.execute(status -> notices.unseenCount(viewer)), 0);
    }

    private static List<Frame.MenuEntry> menuEntries(HttpServletRequest request, List<Menu> entries) {
        // "/numbers" belongs to two menu entries; the first one that contains the page is highlighted.
        var current = entries.stream()
                .filter(entry -> entry.holds(request.getRequestURI()))
                .findFirst();
        return entries.stream()
                .map(entry -> new Frame.MenuEntry(
                        entry.key(), entry.href(), current.filter(entry::equals).isPresent()))
                .toList();
    }
}
