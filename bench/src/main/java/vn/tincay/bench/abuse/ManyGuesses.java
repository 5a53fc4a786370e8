package vn.tincay.bench.abuse;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.tincay.bench.Figure;
import vn.tincay.bench.TestBed;

/** Many attackers guess passwords while the people of an office sign in. */
final class ManyGuesses implements Attack {

    private final String name;
    private final int attackers;
    private final IntFunction<String> from;
    private final IntFunction<String> login;
    private final String office;
    private @Nullable Office last;

    private ManyGuesses(
            String name, int attackers, IntFunction<String> from, IntFunction<String> login, String office) {
        this.name = name;
        this.attackers = attackers;
        this.from = from;
        this.login = login;
        this.office = office;
    }

    /** The attackers share a client address with the office. Every third guess is for the same account. */
    static ManyGuesses besideAnOffice() {
        var shared = "127.0.0.9";
        return new ManyGuesses(
                "45 guessers at an office's address",
                45,
                n -> shared,
                n -> n % 3 == 0 ? "nguoi.la" : "nguoi.la." + n,
                shared);
    }

    /** Each guess is for another account, and few come from one address, so earlier wrong guesses delay nothing. */
    static ManyGuesses fromEverywhere() {
        return new ManyGuesses(
                "24 guessers from everywhere",
                24,
                n -> "127.1." + n / 250 % 250 + "." + (1 + n % 250),
                n -> "nguoi.la." + n,
                "127.0.0.1");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare(TestBed bed) {}

    @Override
    public void run(TestBed bed, Duration time, AnswerCounts answers) throws Exception {
        var people = new Office(bed, office);
        try (var guessers = new Guessers(bed, attackers, from, login)) {
            guessers.run(time, answers);
        } finally {
            people.close();
        }
        last = people;
    }

    @Override
    public List<String> expected() {
        return List.of("422", "503");
    }

    @Override
    public List<Figure> figures() {
        return last == null ? List.of() : List.of(last.figure(name));
    }

    @Override
    public void clear(TestBed bed) {
        bed.tables().run("delete from access.failures");
        bed.tables().run("delete from access.known_places");
    }
}
