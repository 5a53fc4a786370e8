package vn.tincay.access.web.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tincay.access.proposal.Proposal;
import vn.tincay.access.system.SystemAccounts.SystemAccount;
import vn.tincay.access.system.TokenUses.TokenUse;
import vn.tincay.base.Page;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.viewer.TokenScope;

/**
 * The systems of the viewer's agency and those below, with the log of their uses.
 *
 * @param scopes the scopes chosen in the form
 * @param mayConnect whether the viewer may request a connection
 * @param token a new token, shown once; empty otherwise
 * @param proposal the proposal of the new token, which must be confirmed; null otherwise
 */
public record SystemsPage(
        List<SystemAccount> accounts,
        Page<TokenUse> uses,
        ListQuery query,
        FormInput input,
        Set<TokenScope> scopes,
        boolean mayConnect,
        String token,
        @Nullable Proposal proposal) {

    static final List<ListColumn<TokenUse>> COLUMNS = List.of(
            ListColumn.of("access.systems.name", (use, ui) -> use.name()),
            ListColumn.of("access.systems.use-what", (use, ui) -> ui.t("access.scope", use.scope())),
            ListColumn.of("access.systems.use-from", (use, ui) -> use.address()),
            ListColumn.of("access.systems.use-first", (use, ui) -> use.firstAt()),
            ListColumn.of("access.systems.use-last", (use, ui) -> use.lastAt()));

    /** The filters and sorting of the log of uses. */
    static ListQuery query(FormInput input) {
        return ListQuery.at(
                        "/systems",
                        input,
                        ListFilter.words("q", "access.systems.use-words"),
                        ListFilter.choice(
                                "use",
                                "access.systems.use-what",
                                "access.systems.use-any",
                                TokenScope.values(),
                                "access.scope"))
                .sortedBy("name", "scope", "address", "first", "last")
                .named("system-uses");
    }

    SystemsPage withToken(String token, Proposal proposal) {
        return new SystemsPage(accounts, uses, query, input, scopes, mayConnect, token, proposal);
    }

    public List<Choice> choices(Ui ui) {
        return Stream.of(TokenScope.WRITE, TokenScope.PRESENT)
                .map(scope -> Choice.of(scope.name(), ui.t("access.scope", scope)))
                .toList();
    }

    public List<String> chosen() {
        return scopes.stream().map(TokenScope::name).toList();
    }

    public String scopeWords(SystemAccount account, Ui ui) {
        return Stream.of(account.scopes().split(","))
                .map(scope -> ui.t("access.scope." + scope))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
