package vn.tincay.access.proof;

import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open sessions of a person. An ended session fails at its next request, on every node. */
@Component
public class SessionList {

    /** Session attribute: the names of browser and system at sign-in. */
    public static final String DEVICE = "tincay.device";

    /** @param handle the hash of the session's id; it identifies the session but cannot open it */
    public record OpenSession(String handle, String device, Instant since, Instant lastSeen, boolean current) {}

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcClient sql;

    SessionList(FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient sql) {
        this.sessions = sessions;
        this.sql = sql;
    }

    /** The open sessions of this person, last used first. */
    public List<OpenSession> of(UUID person, String currentId) {
        return sessions.findByPrincipalName(person.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> new OpenSession(
                        session.getId(),
                        session.getAttributeOrDefault(DEVICE, ""),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getId().equals(hash(currentId))))
                .sorted(Comparator.comparing(OpenSession::lastSeen).reversed())
                .toList();
    }

    @Transactional
    public boolean end(UUID person, String handle) {
        return sql.sql("delete from access.sessions where session_id = ? and principal_name = ?")
                        .params(handle, person.toString())
                        .update()
                == 1;
    }

    @Transactional
    public void endAll(UUID person) {
        sql.sql("delete from access.sessions where principal_name = ?")
                .param(person.toString())
                .update();
    }

    /** Ends all sessions of the person but the current one. */
    @Transactional
    public void endOthers(UUID person, String currentId) {
        sql.sql("delete from access.sessions where principal_name = ? and session_id <> ?")
                .params(person.toString(), hash(currentId))
                .update();
    }

    private static String hash(String id) {
        return HexFormat.of().formatHex(Secrets.digest(id));
    }
}
