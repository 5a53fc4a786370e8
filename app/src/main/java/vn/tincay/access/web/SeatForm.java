package vn.tincay.access.web;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.access.Role;
import vn.tincay.access.account.Grant;
import vn.tincay.base.web.TypedDate;

/** A seat as typed by an administrator; also the form of an invitation, which adds who is invited. */
public record SeatForm(
        String name, String login, String agency, String agencyText, String role, String position, TypedDate until) {

    public SeatForm(
            @Nullable String name,
            @Nullable String login,
            @Nullable String agency,
            @Nullable String agencyText,
            @Nullable String role,
            @Nullable String position,
            @Nullable TypedDate until) {
        this.name = name == null ? "" : name;
        this.login = login == null ? "" : login;
        this.agency = agency == null ? "" : agency;
        this.agencyText = agencyText == null ? "" : agencyText;
        this.role = role == null ? "" : role;
        this.position = position == null ? "" : position;
        this.until = until == null ? TypedDate.BLANK : until;
    }

    static SeatForm blank() {
        return new SeatForm(null, null, null, null, null, null, null);
    }

    Grant grant(@Nullable UUID resolved) {
        var chosen = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElse(null);
        return new Grant(
                resolved,
                chosen,
                position.isBlank() ? null : position.strip(),
                until.date().orElse(null));
    }

    /** A day was typed that is none. */
    boolean untilIsNonsense() {
        return !until.isBlank() && until.date().isEmpty();
    }
}
