package vn.tincay.notice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.base.Ids;
import vn.tincay.base.Page;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.text.Text;
import vn.tincay.viewer.Viewer;

/** Sends notices in the caller's transaction and records which ones each person has seen. */
@Component
public class Notices {

    private static final String MINE = """
             from notice.notices n
             left join notice.seen s on s.notice_id = n.id and s.person_id = :person
            where n.agency_id = :agency
              and (not n.for_drafters or :drafts)
              and (n.role is null or n.role = :role)
              and (n.person_id is null or n.person_id = :person)
              and (:role <> 'ADMINISTRATOR' or n.key like 'access.%' or n.key like 'notice.%')
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    Notices(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Sends the same notice to each addressee.
     *
     * @param arguments values of the message, which every addressee may read; never data about a survivor
     */
    public void send(Collection<Addressee> addressees, String href, String key, Object... arguments) {
        send(List.copyOf(addressees), addressee -> href, key, arguments);
    }

    /** Sends a notice to each addressee as {@link #send} does, leading each to a different page. */
    public void sendEach(Map<Addressee, String> hrefs, String key, Object... arguments) {
        send(List.copyOf(hrefs.keySet()), hrefs::get, key, arguments);
    }

    private void send(List<Addressee> addressees, Function<Addressee, String> href, String key, Object... arguments) {
        sql.sql("""
                        insert into notice.notices (id, agency_id, for_drafters, role, person_id, key, arguments, href, sent_at)
                        select id, agency, drafters, role, person, :key, :arguments::jsonb, href, :now
                          from unnest(:ids::uuid[], :agencies::uuid[], :drafters::boolean[], :roles::text[], :persons::uuid[],
                                      :hrefs::text[]) as t (id, agency, drafters, role, person, href)
                        """)
                .param("ids", addressees.stream().map(addressee -> Ids.next()).toArray(UUID[]::new))
                .param("agencies", addressees.stream().map(Addressee::agency).toArray(UUID[]::new))
                .param(
                        "drafters",
                        addressees.stream().map(Addressee::onlyDrafters).toArray(Boolean[]::new))
                .param(
                        "roles",
                        addressees.stream()
                                .map(Addressee::role)
                                .map(role -> role == null ? null : role.name())
                                .toArray(String[]::new))
                .param("persons", addressees.stream().map(Addressee::person).toArray(UUID[]::new))
                .param("hrefs", addressees.stream().map(href).toArray(String[]::new))
                .param("key", key)
                .param("arguments", json.writeValueAsString(arguments))
                .param("now", SqlValues.at(clock.instant()))
                .update();
    }

    /** One page of the viewer's notices, newest first. */
    public Page<Notice> of(Viewer viewer, int number) {
        return Page.of(
                ownNoticesQuery(viewer, """
                        select n.id, n.key, n.arguments, n.href, n.sent_at, s.at is not null as seen,
                               count(*) over () as total
                        """, " order by n.sent_at desc, n.id desc limit :size offset :offset"),
                (row, i) -> Notice.of(
                        row.getObject("id", UUID.class),
                        row.getString("key"),
                        parseArguments(row.getString("arguments")),
                        row.getString("href"),
                        SqlValues.moment(row, "sent_at"),
                        row.getBoolean("seen")),
                number,
                Page.USUAL_SIZE);
    }

    /** The number of notices that the viewer has not yet seen: the figure in the top bar. */
    public int unseenCount(Viewer viewer) {
        return ownNoticesQuery(viewer, "select count(*)", " and s.at is null")
                .query(Integer.class)
                .single();
    }

    public void markAllSeen(Viewer viewer) {
        ownNoticesQuery(
                        viewer,
                        "insert into notice.seen (notice_id, person_id, at) select n.id, :person, :now",
                        " and s.at is null on conflict do nothing")
                .param("now", SqlValues.at(clock.instant()))
                .update();
    }

    private StatementSpec ownNoticesQuery(Viewer viewer, String select, String further) {
        return sql.sql(select + MINE + further)
                .param("person", viewer.person())
                .param("agency", viewer.agency())
                .param("role", viewer.role().name())
                .param("drafts", viewer.role().drafts());
    }

    /** Parses stored arguments; an argument in both languages is stored as an object and becomes a {@link Text}. */
    private List<Object> parseArguments(String stored) {
        var arguments = new ArrayList<Object>();
        for (var argument : json.readTree(stored)) {
            arguments.add(
                    argument.isObject()
                            ? json.treeToValue(argument, Text.class)
                            : json.treeToValue(argument, Object.class));
        }
        return arguments;
    }
}
