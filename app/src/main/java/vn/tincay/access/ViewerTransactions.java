package vn.tincay.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.base.BackgroundJob;
import vn.tincay.base.database.TransactionContext;
import vn.tincay.base.database.ViewerKey;
import vn.tincay.viewer.Role;

/**
 * Begins every transaction with signed claims about its viewer or job ({@code viewer.enter}). The database derives
 * from its own rows what they may read. Without viewer and job there are no claims, and the policies show no rows.
 */
@Component
class ViewerTransactions implements TransactionContext {

    private static final String ENTER = "select viewer.enter(?, ?)";

    private final ViewerKey key;

    ViewerTransactions(ViewerKey key) {
        this.key = key;
    }

    @Override
    public void set(Connection connection) throws SQLException {
        var claims = claims(ViewerContext.current(), BackgroundJob.current(), Instant.now());
        if (claims == null) {
            return;
        }
        try (var statement = connection.prepareStatement(ENTER)) {
            statement.setString(1, claims);
            statement.setBytes(2, key.proof(claims));
            statement.execute();
        }
    }

    /**
     * The claims as {@code viewer/V1__context.sql} reads them: kind|who|agency|role|factor|proven
     * at|purpose|permit|now, with empty purpose and permit; null without viewer and job. The time is the machine's: a
     * shifted application clock must not make a claim look old.
     */
    static @Nullable String claims(ViewerContext.@Nullable CurrentViewer current, @Nullable String job, Instant now) {
        if (current == null) {
            return job == null ? null : joinClaims("job", job, "", "", null, now);
        }
        var viewer = current.viewer();
        var kind = viewer.role() == Role.SYSTEM ? "system" : "person";
        return joinClaims(
                kind,
                viewer.person().toString(),
                text(viewer.agency()),
                viewer.role().name(),
                current.proof(),
                now);
    }

    private static String joinClaims(
            String kind, String who, String agency, String role, @Nullable Proof proof, Instant now) {
        var factor = proof == null ? "" : proof.factor();
        var proven = proof == null ? "" : Long.toString(proof.at().getEpochSecond());
        return String.join("|", kind, who, agency, role, factor, proven, "", "", Long.toString(now.getEpochSecond()));
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
