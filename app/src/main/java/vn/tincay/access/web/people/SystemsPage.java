package vn.tincay.access.web.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.system.SystemAccounts.SystemAccount;
import vn.tincay.access.system.TokenUses.Use;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.viewer.TokenScope;

/**
 * The systems of the viewer's agency and those below, with their recent use.
 *
 * @param connects whether the viewer may request a connection
 * @param token a new token, shown once; empty otherwise
 * @param proposal the proposal that must be confirmed
 */
public record SystemsPage(
        List<SystemAccount> accounts,
        List<Use> uses,
        FormInput input,
        Set<TokenScope> scopes,
        boolean connects,
        String token,
        @Nullable Proposal proposal) {

    SystemsPage made(String token, Proposal proposal) {
        return new SystemsPage(accounts, uses, input, scopes, connects, token, proposal);
    }

    public List<Choice> choices(Ui ui) {
        return Stream.of(TokenScope.WRITE, TokenScope.PRESENT)
                .map(scope -> Choice.of(scope.name(), ui.t("access.scope", scope)))
                .toList();
    }

    public List<String> chosen() {
        return scopes.stream().map(TokenScope::name).toList();
    }

    public String scopes(SystemAccount account, Ui ui) {
        return Stream.of(account.scopes().split(","))
                .map(scope -> ui.t("access.scope." + scope))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    public String name(UUID token) {
        return accounts.stream()
                .filter(account -> account.id().equals(token))
                .map(SystemAccount::name)
                .findFirst()
                .orElse("");
    }
}
