package vn.tincay.report.exchange;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.viewer.Viewer;

/**
 * Runs an API request once per idempotency key. Key, work and answer are stored in one transaction, so a client that
 * lost the connection repeats the request and gets the first answer.
 */
@Component
public class RepeatedRequests {

    private final JdbcClient sql;

    RepeatedRequests(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The answer of the work, from this run or an earlier one.
     *
     * @param digest digest of everything that the request asks for
     * @return empty when the key was used for a different request
     */
    @Transactional
    public Optional<String> runOnce(Viewer viewer, String key, byte[] digest, Supplier<String> work) {
        // A concurrent request with the same key waits here for the first one to commit, then finds its row.
        int first = sql.sql(
                        "insert into report.requests (person_id, key, digest) values (?, ?, ?) on conflict do nothing")
                .params(viewer.person(), key, digest)
                .update();
        if (first == 0) {
            return earlierAnswer(viewer, key, digest);
        }
        var answer = work.get();
        sql.sql("update report.requests set answer = ? where person_id = ? and key = ?")
                .params(answer, viewer.person(), key)
                .update();
        return Optional.of(answer);
    }

    private Optional<String> earlierAnswer(Viewer viewer, String key, byte[] digest) {
        return sql.sql("select digest, answer from report.requests where person_id = ? and key = ?")
                .params(viewer.person(), key)
                .query((row, number) -> Arrays.equals(row.getBytes("digest"), digest)
                        ? Optional.of(row.getString("answer"))
                        : Optional.<String>empty())
                .single();
    }
}
