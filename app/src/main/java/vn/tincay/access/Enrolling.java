package vn.tincay.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.proof.password.Passwords;
import vn.tincay.base.Ids;
import vn.tincay.base.text.TypedText;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.viewer.Role;

/** Makes accounts and gives seats. People come here by an accepted invitation, the demonstration directly. */
@Component
public class Enrolling {

    private final JdbcClient sql;
    private final Passwords passwords;
    private final Clock clock;

    Enrolling(JdbcClient sql, Passwords passwords, Clock clock) {
        this.sql = sql;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * A new account kept by the agency, without a seat yet.
     *
     * @param login work e-mail address or user name; unique without regard to case
     */
    @Transactional
    public UUID person(String login, String name, UUID agency, String password) {
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
                .param("name", VietnameseText.tidy(TypedText.mend(name)))
                .param("folded", VietnameseText.fold(name))
                .update();
        passwords.set(id, password);
        return id;
    }

    /**
     * A seat from today on; the same seat twice stays one, with what was said last. A link for a new password that still
     * lies about ends: whoever made it may have no say over this seat.
     *
     * @param position as it stands above a signature ({@code Phó Chủ tịch}), null for the head of the body
     */
    @Transactional
    public void seat(
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
                .param(Timestamp.from(clock.instant()))
                .update();
        endPasswordLinks(person, grantedBy);
    }

    /** No link made so far sets a new password any more. */
    @Transactional
    public void endPasswordLinks(UUID person, @Nullable UUID by) {
        sql.sql("""
                        update access.invitations set withdrawn_by = ?, withdrawn_at = ?
                         where person_id = ? and accepted_at is null and withdrawn_at is null
                        """)
                .param(by)
                .param(Timestamp.from(clock.instant()))
                .param(person)
                .update();
    }
}
