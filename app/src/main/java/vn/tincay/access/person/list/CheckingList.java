package vn.tincay.access.person.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.access.person.ListedLogin;
import vn.tincay.access.person.ListedName;
import vn.tincay.access.proposal.making.ProposingList;
import vn.tincay.agency.Agency;
import vn.tincay.base.Problem;
import vn.tincay.viewer.Viewer;

/**
 * Finds agency, role, login and account of each row of a list, and what is wrong with the row. The problems say nothing
 * about accounts outside of the administrator's scope.
 */
@Component
public class CheckingList {

    private final ListedAgencies agencies;
    private final KnownLogins knownLogins;
    private final ListWords words;
    private final ProposingList proposing;
    private final Clock clock;

    CheckingList(
            ListedAgencies agencies, KnownLogins knownLogins, ListWords words, ProposingList proposing, Clock clock) {
        this.agencies = agencies;
        this.knownLogins = knownLogins;
        this.words = words;
        this.proposing = proposing;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CheckedPeople check(Viewer admin, ListedPeople list) {
        var found = agencies.find(
                admin,
                list.people().stream()
                        .map(row -> row.text(PersonColumn.AGENCY))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.toSet()));
        var read = list.people().stream().map(row -> read(row, found)).toList();
        var named = withLogins(read);
        return new CheckedPeople(withProblems(admin, named));
    }

    private CheckedPerson read(ListedPerson row, Map<String, ListedAgencies.Match> found) {
        var problems = new ArrayList<Problem>();
        var text = row.text(PersonColumn.AGENCY);
        var match = found.getOrDefault(text, new ListedAgencies.Match(List.of(), false));
        var agency = match.certain() ? match.agencies().getFirst() : null;
        if (agency == null) {
            problems.add(
                    text.isEmpty()
                            ? Problem.at("agency", "access.list.agency-missing")
                            : Problem.at(
                                    "agency",
                                    match.agencies().isEmpty()
                                            ? "access.list.agency-unknown"
                                            : "access.list.agency-which",
                                    text));
        }
        var written = row.text(PersonColumn.ROLE);
        var role = words.role(written).orElse(null);
        if (role == null && !written.isEmpty()) {
            problems.add(Problem.at("role", "access.list.role-unknown", written));
        }
        return new CheckedPerson(
                row,
                row.text(PersonColumn.LOGIN),
                false,
                agency,
                agency == null ? match.agencies() : List.of(),
                role,
                null,
                problems);
    }

    /** Proposes a login for each row that has none and whose agency is known. */
    private List<CheckedPerson> withLogins(List<CheckedPerson> rows) {
        var used = new HashSet<String>();
        rows.forEach(row -> used.add(row.login().toLowerCase(Locale.ROOT)));
        used.addAll(knownLogins.existing(rows.stream()
                .filter(CheckingList::needsLogin)
                .flatMap(row -> ProposedLogins.candidates(
                        row.name(), row.requireAgency().name()))
                .collect(Collectors.toSet())));
        var proposed = new ProposedLogins(used);
        return rows.stream()
                .map(row -> needsLogin(row)
                        ? proposed.next(row.name(), row.requireAgency().name())
                                .map(login -> row.with(login, true, null, row.problems()))
                                .orElse(row)
                        : row)
                .toList();
    }

    private static boolean needsLogin(CheckedPerson row) {
        return row.login().isEmpty() && row.agency() != null;
    }

    private List<CheckedPerson> withProblems(Viewer admin, List<CheckedPerson> rows) {
        var logins =
                rows.stream().map(row -> row.login().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        var existing = new ExistingAccounts(
                knownLogins.accounts(admin, logins),
                knownLogins.memberships(admin, logins),
                knownLogins.namesakes(rows.stream()
                        .map(CheckedPerson::agency)
                        .filter(Objects::nonNull)
                        .map(Agency::id)
                        .collect(Collectors.toSet())));
        var repeated = new RepeatedRows(rows);
        var confirmers = proposing.confirmers(admin);
        var ownLogin = knownLogins.loginOf(admin);
        var today = LocalDate.now(clock);
        return rows.stream()
                .map(row -> {
                    var account = existing.accountOf(row);
                    var problems = new ArrayList<>(row.problems());
                    addFurther(problems, ruleProblems(row, ownLogin, today));
                    ListedName.problem(row.name()).ifPresent(problem -> addFurther(problems, List.of(problem)));
                    ListedLogin.problem(row.login()).ifPresent(problem -> addFurther(problems, List.of(problem)));
                    repeated.problem(row).ifPresent(problem -> addFurther(problems, List.of(problem)));
                    existing.problem(row).ifPresent(problem -> addFurther(problems, List.of(problem)));
                    if (row.agency() != null) {
                        confirmers
                                .problem(row.agency().id(), account)
                                .ifPresent(problem -> addFurther(
                                        problems, List.of(new Problem("agency", problem.key(), problem.arguments()))));
                    }
                    return row.with(row.login(), row.proposed(), account, problems);
                })
                .toList();
    }

    /**
     * The problems that {@link Invitee} finds. A missing login is no problem while the agency is unknown: a login is
     * proposed once the agency is known.
     */
    private static List<Problem> ruleProblems(CheckedPerson row, String ownLogin, LocalDate today) {
        boolean laterProposed = row.login().isEmpty() && row.agency() == null;
        return row.invitee().problems(ownLogin, row.agency(), today).stream()
                .filter(problem -> !laterProposed || !problem.field().equals("login"))
                .toList();
    }

    /** Adds the problems whose fields have none yet, so that each field shows one problem. */
    private static void addFurther(List<Problem> problems, List<Problem> further) {
        for (var problem : further) {
            if (problems.stream().noneMatch(one -> one.field().equals(problem.field()))) {
                problems.add(problem);
            }
        }
    }
}
