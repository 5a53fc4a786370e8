package vn.tincay.access.person.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.access.person.Grant;
import vn.tincay.agency.Agency;
import vn.tincay.base.Problem;
import vn.tincay.base.text.TypedText;

/** A person who is to be invited to a membership, alone or in a list. */
public record Invitee(String name, String login, Grant grant) {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._+-]{2,62}(@[a-z0-9.-]+\\.[a-z]{2,})?");

    private static final int LONGEST_NAME = 200;

    public Invitee {
        name = name.strip();
        login = login.strip();
    }

    public static boolean isLogin(String login) {
        return LOGIN.matcher(login.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /**
     * The problems of the invitee, each at the form field that it concerns.
     *
     * @param ownLogin the login of the administrator, who may not invite themselves
     * @param agency the agency of the grant, if it lies within the administrator's scope
     */
    public List<Problem> problems(String ownLogin, @Nullable Agency agency, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            problems.add(Problem.at("name", "access.people.name-missing"));
        }
        TypedText.problem("name", name).ifPresent(problems::add);
        if (!isLogin(login)) {
            problems.add(Problem.at("login", "access.people.login-wrong"));
        } else if (login.equalsIgnoreCase(ownLogin)) {
            problems.add(Problem.at("login", "access.people.not-yourself"));
        }
        problems.addAll(grant.problems(agency, today));
        return problems;
    }
}
