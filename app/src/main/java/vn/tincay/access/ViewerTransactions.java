package vn.tincay.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.base.Job;
import vn.tincay.base.TransactionContext;
import vn.tincay.base.ViewerKey;
import vn.tincay.viewer.Role;

/**
 * Begins every transaction by claiming, with proof, for whom it works ({@code viewer.enter}). What follows from that the
 * database reads from its own rows. Nobody known, nothing claimed: policies then show no row.
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
        var claims = claims(ViewerContext.current(), Job.current(), Instant.now());
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
     * kind|who|agency|role|factor|proven at|purpose|permit|now, as V1 of the schema {@code viewer} describes. None of
     * the parts can hold a stroke. The time is the machine's: a clock that travels must not age a claim.
     */
    static @Nullable String claims(ViewerContext.@Nullable Current current, @Nullable String job, Instant now) {
        if (current == null) {
            return job == null ? null : line("job", job, "", "", null, now);
        }
        var viewer = current.viewer();
        var kind = viewer.role() == Role.SYSTEM ? "system" : "person";
        return line(
                kind,
                viewer.person().toString(),
                text(viewer.agency()),
                viewer.role().name(),
                current.proof(),
                now);
    }

    private static String line(
            String kind, String who, String agency, String role, @Nullable Proof proof, Instant now) {
        var factor = proof == null ? "" : proof.factor();
        var proven = proof == null ? "" : Long.toString(proof.at().getEpochSecond());
        return String.join("|", kind, who, agency, role, factor, proven, "", "", Long.toString(now.getEpochSecond()));
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
