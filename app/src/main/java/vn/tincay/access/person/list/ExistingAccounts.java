package vn.tincay.access.person.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.text.VietnameseText;

/** Compares the rows of a list with the accounts, memberships and pending invitations that exist. */
final class ExistingAccounts {

    private final Map<String, KnownLogins.Account> accounts;
    private final Map<List<Object>, KnownLogins.KnownMembership> memberships = new HashMap<>();
    private final Map<String, Set<String>> namesByLogin = new HashMap<>();
    private final Map<List<Object>, String> namesakes = new HashMap<>();

    ExistingAccounts(
            Map<String, KnownLogins.Account> accounts,
            List<KnownLogins.KnownMembership> memberships,
            List<KnownLogins.Namesake> namesakes) {
        this.accounts = accounts;
        for (var membership : memberships) {
            this.memberships.putIfAbsent(
                    List.of(membership.login(), membership.agency(), membership.role()), membership);
            namesByLogin
                    .computeIfAbsent(membership.login(), login -> new HashSet<>())
                    .add(VietnameseText.fold(membership.name()));
        }
        namesakes.forEach(
                one -> this.namesakes.putIfAbsent(List.of(VietnameseText.fold(one.name()), one.agency()), one.login()));
    }

    /** The account with the row's login, which gets a further membership; null when there is none. */
    @Nullable
    UUID accountOf(CheckedPerson row) {
        var account = accounts.get(login(row));
        return account == null ? null : account.id();
    }

    /**
     * The first problem of the row's login: somebody else has it; the person already holds the role or is invited to
     * it; or a namesake at the agency may be the same person, when the login is a proposed one.
     */
    Optional<Problem> problem(CheckedPerson row) {
        var account = accounts.get(login(row));
        var name = VietnameseText.fold(row.name());
        boolean ofAnother =
                (account != null && account.visible() && !account.folded().equals(name))
                        || namesByLogin.getOrDefault(login(row), Set.of()).stream()
                                .anyMatch(one -> !one.equals(name));
        if (ofAnother) {
            return Optional.of(Problem.at("login", "access.list.login-of-another", row.login()));
        }
        if (row.agency() == null || row.role() == null) {
            return Optional.empty();
        }
        var membership = memberships.get(List.of(login(row), row.agency().id(), row.role()));
        if (membership != null) {
            return Optional.of(
                    Problem.at("login", membership.person() == null ? "access.list.invited" : "access.list.member"));
        }
        var namesake = namesakes.get(List.of(name, row.agency().id()));
        return row.proposed() && namesake != null
                ? Optional.of(Problem.at("login", "access.list.namesake", namesake))
                : Optional.empty();
    }

    private static String login(CheckedPerson row) {
        return row.login().toLowerCase(Locale.ROOT);
    }
}
