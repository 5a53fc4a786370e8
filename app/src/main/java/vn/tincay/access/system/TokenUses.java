package vn.tincay.access.system;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.AccessChangeNotifier;
import vn.tincay.base.Ordering;
import vn.tincay.base.Page;
import vn.tincay.base.database.RecordRows;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.base.web.Ui;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.TokenScope;
import vn.tincay.viewer.Viewer;

/** Records the use of tokens by scope and address, and notifies the heads of the agency of the first use of a token. */
@Component
public class TokenUses {

    /** One day's use of a token in one scope from one address. */
    public record TokenUse(
            UUID token,
            String name,
            LocalDate day,
            TokenScope scope,
            String address,
            Instant firstAt,
            Instant lastAt) {}

    /**
     * A filter of the list; null or empty means no restriction.
     *
     * @param words part of the name of the system, or the beginning of an address
     */
    public record Filter(String words, @Nullable TokenScope scope) {}

    private static final String NAME = SqlValues.folded("t.name");

    private static final Map<String, String> COLUMNS = Map.of(
            "name",
            NAME,
            "scope",
            "array_position(array['READ', 'WRITE', 'PRESENT'], u.scope)",
            "address",
            "u.address",
            "first",
            "u.first_at",
            "last",
            "u.last_at");

    private static final RowMapper<TokenUse> USES = RecordRows.of(TokenUse.class);

    private static final Duration RECORDED_AGAIN_AFTER = Duration.ofMinutes(5);
    private static final int MAX_KEPT = 10_000;

    private final Map<String, Instant> lastRecorded = new ConcurrentHashMap<>();
    private final JdbcClient sql;
    private final AccessChangeNotifier notifier;
    private final Journal journal;
    private final Clock clock;

    TokenUses(JdbcClient sql, AccessChangeNotifier notifier, Journal journal, Clock clock) {
        this.sql = sql;
        this.notifier = notifier;
        this.journal = journal;
        this.clock = clock;
    }

    /** The uses of tokens of the viewer's agency and those below, newest first unless sorted otherwise. */
    public Page<TokenUse> page(Viewer viewer, Filter filter, @Nullable Ordering ordering, int number) {
        return Page.of(
                statement(", count(*) over () as total", viewer, filter, ordering, " limit :size offset :offset"),
                USES,
                number,
                Page.USUAL_SIZE);
    }

    /** All uses that match the filter, fetched in portions; the caller closes the stream. */
    public Stream<TokenUse> stream(Viewer viewer, Filter filter, @Nullable Ordering ordering) {
        return statement("", viewer, filter, ordering, "").withFetchSize(Page.FETCH_SIZE).query(USES).stream();
    }

    private StatementSpec statement(
            String further, Viewer viewer, Filter filter, @Nullable Ordering ordering, String part) {
        var scope = filter.scope();
        return sql.sql("select u.token_id as token, t.name, u.day, u.scope, u.address, u.first_at, u.last_at" + further
                        + """
                          from access.token_uses u
                          join access.tokens t on t.id = u.token_id
                          join agency.lines l on l.below_id = t.agency_id and l.above_id = :agency
                         where true
                        """
                        + (filter.words().isBlank() ? "" : " and (" + NAME + " like :words or u.address like :address)")
                        + (scope == null ? "" : " and u.scope = :scope")
                        + Ordering.clause(ordering, COLUMNS, "u.last_at desc, u.token_id, u.scope, u.address") + part)
                .param("agency", viewer.agency())
                .param("words", VietnameseText.like(filter.words()))
                .param("address", SqlValues.likeLiteral(filter.words()) + "%")
                .param("scope", scope == null ? null : scope.name());
    }

    /**
     * Records a use at most once per token, scope, address and {@link #RECORDED_AGAIN_AFTER}, which is enough to show
     * idle tokens. The first use on a day is journaled, and so is every request that submits reports.
     */
    @Transactional
    public void record(Viewer system, TokenScope scope, String address) {
        var now = clock.instant();
        if (scope == TokenScope.PRESENT) {
            journal.write(system.person(), system.agency(), "presented by system", null);
        }
        var key = system.person() + " " + scope + " " + address;
        var before = lastRecorded.get(key);
        if (before != null && now.isBefore(before.plus(RECORDED_AGAIN_AFTER)) && !now.isBefore(before)) {
            return;
        }
        store(system, scope, address, now);
        if (lastRecorded.size() >= MAX_KEPT) {
            lastRecorded.clear();
        }
        lastRecorded.put(key, now);
    }

    private void store(Viewer system, TokenScope scope, String address, Instant now) {
        var today = LocalDate.ofInstant(now, Ui.ZONE);
        Optional<Boolean> first = sql.sql("""
                        update access.tokens t set last_used_at = :now
                          from (select id, last_used_at from access.tokens where id = :id for update) as former
                         where t.id = former.id returning former.last_used_at is null
                        """)
                .param("now", SqlValues.at(now))
                .param("id", system.person())
                .query(Boolean.class)
                .optional();
        if (first.isEmpty()) {
            return;
        }
        boolean firstToday = sql.sql("""
                        insert into access.token_uses (token_id, day, scope, address, first_at, last_at)
                        values (:id, :day, :scope, :address, :now, :now)
                            on conflict (token_id, day, scope, address) do update set last_at = excluded.last_at
                        returning first_at = last_at
                        """)
                .param("id", system.person())
                .param("day", today)
                .param("scope", scope.name())
                .param("address", address)
                .param("now", SqlValues.at(now))
                .query(Boolean.class)
                .single();
        if (firstToday) {
            journal.write(system.person(), system.agency(), "token used: " + scope, null);
        }
        if (first.get()) {
            notifier.notifyHeads(system.agency(), null, "/systems", "access.notice.token-used", system.name());
        }
    }
}
