package vn.tincay.bench.abuse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.country.Persons;
import vn.tincay.bench.product.PageForm;
import vn.tincay.bench.product.ProductClient;

/** An attacker who knows a password guesses the second factor with fifteen clients at three addresses. */
final class ManyCodes implements Attack {

    /** The product checks at most this many codes per account and hour: {@code tincay.access.codes-an-hour}. */
    private static final int CODES_AN_HOUR = 10;

    /** Wrong codes are delayed by up to 42 seconds; those that wait at the end are still answered. */
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);

    private static final int CLIENTS = 15;
    private static final String PAGE = "/sign-in/code";
    private static final String LOGIN = "bench.guessed";

    private static final String CLOSED = "422 closed";
    private static final String CHECKED = "422 wrong";

    private final List<ProductClient> clients = new ArrayList<>();
    private final List<Attackers.AttackRequest> requests = new ArrayList<>();
    private final AtomicInteger sent = new AtomicInteger();
    private int checked;

    @Override
    public String name() {
        return "codes guessed by 15 hands";
    }

    @Override
    public void prepare(TestBed bed) throws Exception {
        clear(bed);
        var secret = new byte[20];
        new SecureRandom().nextBytes(secret);
        var person = new Persons(bed.tables(), bed.credentials()).add(LOGIN, "COMMUNE_OFFICER", agencyOfVictim(bed));
        bed.tables()
                .sql()
                .sql("insert into access.authenticators (person_id, secret, confirmed_at) values (?, ?, now())")
                .params(person, secret)
                .update();
        var closedMessage = readClosedMessage();
        for (int guesser = 0; guesser < CLIENTS; guesser++) {
            var client = ProductClient.from(
                    "127.0.2." + (1 + guesser % 3), bed.product().address(), Duration.ofMinutes(2));
            client.signIn(LOGIN, bed.credentials().password());
            PageForm form = client.form(PAGE, PAGE);
            int first = guesser * 1000;
            int[] turn = {0};
            clients.add(client);
            requests.add(() -> guess(client, form.with("code", "%06d".formatted(first + turn[0]++)), closedMessage));
        }
    }

    private String guess(ProductClient client, PageForm form, String closedMessage)
            throws IOException, InterruptedException {
        sent.incrementAndGet();
        var answer = client.send(form);
        if (answer.statusCode() != 422) {
            return AnswerCounts.of(answer);
        }
        return Jsoup.parse(answer.body()).text().contains(closedMessage) ? CLOSED : CHECKED;
    }

    @Override
    public void run(TestBed bed, Duration time, AnswerCounts answers) throws Exception {
        Attackers.run(requests, 0, time, LONGEST_DELAY, answers);
        checked = answers.of(CHECKED) + answers.of(AnswerCounts.WAITING);
    }

    @Override
    public List<String> expected() {
        return List.of(CLOSED, CHECKED, "503");
    }

    /** A guess without an answer counts too: it may have been checked. */
    @Override
    public List<Figure> figures() {
        return List.of(Figure.of("codes judged of one account", checked)
                .goal(Goal.atMost(CODES_AN_HOUR))
                .note("%,d guesses were sent".formatted(sent.get())));
    }

    @Override
    public void clear(TestBed bed) {
        clients.forEach(ProductClient::close);
        clients.clear();
        requests.clear();
        sent.set(0);
        Persons.remove(bed.tables(), LOGIN);
        bed.tables().run("delete from access.failures");
    }

    private static UUID agencyOfVictim(TestBed bed) {
        return bed.tables()
                .one(
                        UUID.class,
                        "select agency_id from access.people where login = ?",
                        Persons.login("commune", "HEAD"));
    }

    /** The product's message for a closed second step, to tell it from the message for a wrong code. */
    private static String readClosedMessage() throws IOException {
        var words = new Properties();
        try (var file = ManyCodes.class.getResourceAsStream("/messages/access.properties")) {
            if (file == null) {
                throw new IOException("the product's words are not where they were");
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words.getProperty("access.code.closed");
    }
}
