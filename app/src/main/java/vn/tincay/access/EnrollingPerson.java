package vn.tincay.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.proof.password.Passwords;
import vn.tincay.base.Ids;
import vn.tincay.base.database.SqlValues;
import vn.tincay.base.text.TypedText;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.viewer.Role;

/**
 * Creates accounts and gives memberships: when an invitation is accepted, when a membership is confirmed, and for the
 * invented people of the demonstration.
 */
@Component
public class EnrollingPerson {

    private final JdbcClient sql;
    private final Passwords passwords;
    private final Clock clock;

    EnrollingPerson(JdbcClient sql, Passwords passwords, Clock clock) {
        this.sql = sql;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Creates an account that the agency manages; it has no membership yet.
     *
     * @param login work e-mail address or user name; unique, case-insensitive
     * @return the id of the account
     */
    @Transactional
    public UUID createAccount(String login, String name, UUID agency, String password) {
        var id = createAccountWithoutPassword(login, name, agency);
        passwords.set(id, password);
        return id;
    }

    /** Creates an account without a password; its owner cannot sign in before setting one. */
    @Transactional
    public UUID createAccountWithoutPassword(String login, String name, UUID agency) {
        var id = Ids.next();
        sql.sql("""
                        insert into access.people (id, agency_id, login, name, folded, province_code)
                        values (:id, :agency, :login, :name, :folded, coalesce(
                               (select a.unit_code
                                  from agency.lines l join agency.agencies a on a.id = l.above_id
                                 where l.below_id = :agency and a.level = 'province'
                                 order by l.distance limit 1), ''))
                        """)
                .param("id", id)
                .param("agency", agency)
                .param("login", login.strip())
                .param("name", VietnameseText.tidy(TypedText.clean(name)))
                .param("folded", VietnameseText.fold(name))
                .update();
        return id;
    }

    /**
     * Gives a membership from today on. A membership already held in this role at this agency gets the new position and
     * last day instead. Open links for a new password end, because their issuer may have no authority over this
     * membership.
     *
     * @param position the title above a signature ({@code Phó Chủ tịch}); null for the head of the body
     * @param until last day; null without end
     * @param grantedBy who requested it; null for the demonstration
     */
    @Transactional
    public void giveMembership(
            UUID person,
            UUID agency,
            Role role,
            @Nullable String position,
            @Nullable LocalDate until,
            @Nullable UUID grantedBy) {
        sql.sql("""
                        insert into access.memberships
                               (id, person_id, agency_id, role, position, valid_from, valid_until, granted_by, granted_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (person_id, agency_id, role) where ended_at is null
                        do update set valid_until = excluded.valid_until, position = excluded.position
                        """)
                .param(Ids.next())
                .param(person)
                .param(agency)
                .param(role.name())
                .param(position)
                .param(LocalDate.now(clock))
                .param(until)
                .param(grantedBy)
                .param(SqlValues.at(clock.instant()))
                .update();
        endPasswordLinks(person, grantedBy);
    }

    /** Ends all open links for a new password. */
    @Transactional
    public void endPasswordLinks(UUID person, @Nullable UUID by) {
        sql.sql("""
                        update access.invitations set withdrawn_by = ?, withdrawn_at = ?
                         where person_id = ? and accepted_at is null and withdrawn_at is null
                        """)
                .param(by)
                .param(SqlValues.at(clock.instant()))
                .param(person)
                .update();
    }
}
