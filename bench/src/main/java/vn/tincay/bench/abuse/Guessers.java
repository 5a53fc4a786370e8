package vn.tincay.bench.abuse;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.product.PageForm;
import vn.tincay.bench.product.ProductClient;

/** Attackers that guess passwords; the caller chooses account and client address of each guess. */
final class Guessers implements AutoCloseable {

    private static final String PAGE = "/sign-in";
    private static final int GUESSES_PER_ADDRESS = 25;

    private final String address;
    private final IntFunction<String> from;
    private final IntFunction<String> login;
    private final AtomicInteger guesses = new AtomicInteger();
    private final List<Guesser> attackers = new ArrayList<>();

    /**
     * @param attackers the number of attackers
     * @param from gives the client address for the number of a guess; an attacker asks for a new one after every 25
     *     guesses
     * @param login gives the account for the number of a guess
     */
    Guessers(TestBed bed, int attackers, IntFunction<String> from, IntFunction<String> login) {
        this.address = bed.product().address();
        this.from = from;
        this.login = login;
        for (int i = 0; i < attackers; i++) {
            this.attackers.add(new Guesser());
        }
    }

    void run(Duration time, AnswerCounts answers) throws Exception {
        Attackers.run(attackers, 0, time, answers);
    }

    @Override
    public void close() {
        attackers.forEach(Guesser::closeClient);
    }

    private final class Guesser implements Attackers.AttackRequest {

        private ProductClient client = new ProductClient(address);
        private PageForm form = new PageForm(PAGE, java.util.Map.of());
        private int made;

        @Override
        public String send() throws IOException, InterruptedException {
            int guess = guesses.getAndIncrement();
            if (made++ % GUESSES_PER_ADDRESS == 0) {
                closeClient();
                client = ProductClient.from(from.apply(guess), address, Duration.ofMinutes(2));
                form = client.form(PAGE, PAGE);
            }
            return AnswerCounts.of(
                    client.send(form.with("login", login.apply(guess)).with("password", "Mật khẩu " + guess)));
        }

        private void closeClient() {
            client.close();
        }
    }
}
