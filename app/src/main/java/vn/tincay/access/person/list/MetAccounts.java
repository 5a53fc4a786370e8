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

/** Compares the rows of a list with accounts and open invitations that exist. */
final class MetAccounts {

    private final Map<String, KnownLogins.Account> accounts;
    private final Map<List<Object>, KnownLogins.Place> places = new HashMap<>();
    private final Map<String, Set<String>> namesByLogin = new HashMap<>();
    private final Map<List<Object>, String> namesakes = new HashMap<>();

    MetAccounts(
            Map<String, KnownLogins.Account> accounts,
            List<KnownLogins.Place> places,
            List<KnownLogins.Namesake> namesakes) {
        this.accounts = accounts;
        for (var place : places) {
            this.places.putIfAbsent(List.of(place.login(), place.agency(), place.role()), place);
            namesByLogin
                    .computeIfAbsent(place.login(), login -> new HashSet<>())
                    .add(VietnameseText.fold(place.name()));
        }
        namesakes.forEach(one ->
                this.namesakes.putIfAbsent(List.of(VietnameseText.fold(one.folded()), one.agency()), one.login()));
    }

    /** The account with this login, which gets a further membership. */
    @Nullable
    UUID accountOf(CheckedPerson row) {
        var account = accounts.get(login(row));
        return account == null ? null : account.id();
    }

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
        var place = places.get(List.of(login(row), row.agency().id(), row.role()));
        if (place != null) {
            return Optional.of(
                    Problem.at("login", place.person() == null ? "access.list.invited" : "access.list.member"));
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
