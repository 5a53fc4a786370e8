package vn.tincay.access.person;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.access.AccessSettings;
import vn.tincay.access.person.link.InvitingPerson;

/**
 * Invites the first administrator, because a new installation has no account and no default password. While there is no
 * account, each start except that of the demonstration writes a new invitation to the console only; the previous one
 * becomes invalid.
 */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final JdbcClient sql;
    private final InvitingPerson inviting;
    private final AccessSettings settings;
    private final boolean demo;

    FirstAdministrator(
            JdbcClient sql,
            InvitingPerson inviting,
            AccessSettings settings,
            @Value("${tincay.demo:false}") boolean demo) {
        this.sql = sql;
        this.inviting = inviting;
        this.settings = settings;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void invite() {
        if (demo || hasAnyAccount()) {
            return;
        }
        var agency = topAgency();
        if (agency.isEmpty()) {
            LOG.warn("Nobody can sign in: there is neither an account nor an agency to make one for.");
            return;
        }
        printLink(settings.origin() + "/invitations/" + inviting.inviteFirstAdministrator(agency.get()));
    }

    private boolean hasAnyAccount() {
        return sql.sql("select exists (select 1 from access.people)")
                .query(Boolean.class)
                .single();
    }

    private Optional<UUID> topAgency() {
        return sql.sql("""
                        select id from agency.agencies
                         where valid_to is null and (code = :code or (:code = '' and parent_id is null))
                         order by kind = 'GOVERNMENT' desc, code limit 1
                        """)
                .param("code", settings.firstAgency())
                .query(UUID.class)
                .optional();
    }

    /** Prints the link to the console, because log files are read by more people and kept longer. */
    @SuppressWarnings("SystemOut")
    private static void printLink(String link) {
        System.out.printf(
                "%n  Người quản trị đầu tiên: mở liên kết này để tạo tài khoản (dùng một lần).%n"
                        + "  First administrator: open this link to make the account (works once).%n%n  %s%n%n",
                link);
    }
}
