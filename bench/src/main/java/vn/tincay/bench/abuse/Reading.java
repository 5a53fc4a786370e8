package vn.tincay.bench.abuse;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.country.Persons;
import vn.tincay.bench.paper.HeavyFile;
import vn.tincay.bench.product.PageForm;
import vn.tincay.bench.product.ProductClient;
import vn.tincay.reader.PlanReading;
import vn.tincay.reader.UnreadableDocument;

/** A signed-in officer uploads heavy documents for reading, four at a time, repeatedly. */
final class Reading implements Attack {

    /** Accepted, perhaps to be read later; refused with a message; too many at once. */
    static final List<String> ANSWERS = List.of("303", "413", "422", "503");

    private static final String DESK = "/readings";
    private static final int HANDS = 4;

    /** One kind of upload; each attacker sends them in turn. */
    private interface Sending {
        String by(ProductClient client, PageForm desk, int turn) throws IOException, InterruptedException;
    }

    private record Made(Sending sending, int size) {}

    private final String name;
    private final Supplier<Made> making;
    private final List<ProductClient> doors = new ArrayList<>();
    private final List<PageForm> desks = new ArrayList<>();
    private Made made = new Made((client, desk, turn) -> AnswerCounts.NONE, 0);

    private Reading(String name, Supplier<Made> making) {
        this.name = name;
        this.making = making;
    }

    static Reading files(String name, List<Supplier<HeavyFile>> files) {
        return new Reading(name, () -> {
            var all = files.stream().map(Supplier::get).toList();
            all.forEach(Reading::mustBeRead);
            int size = all.stream().mapToInt(file -> file.bytes().length).sum() / all.size();
            return new Made(
                    (client, desk, turn) -> {
                        var file = all.get(turn % all.size());
                        return AnswerCounts.of(client.send(desk, "file", file.name(), file.bytes()));
                    },
                    size);
        });
    }

    /** Each upload has another ending, so that none is recognised as known. */
    static Reading texts(String name, List<String> texts) {
        int size = texts.stream().mapToInt(Reading::sent).sum() / texts.size();
        return new Reading(
                name,
                () -> new Made(
                        (client, desk, turn) -> AnswerCounts.of(
                                client.send(desk.with("text", texts.get(turn % texts.size()) + "Lần " + turn))),
                        size));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare(TestBed bed) throws Exception {
        made = making.get();
        for (int hand = 0; hand < HANDS; hand++) {
            var client = ProductClient.from("127.0.0.2", bed.product().address(), Duration.ofMinutes(5));
            client.signIn(
                    Persons.login("ministry", "MINISTRY_OFFICER"), bed.keys().password());
            doors.add(client);
            desks.add(client.form(DESK, DESK));
        }
    }

    @Override
    public void strike(TestBed bed, Duration time, AnswerCounts answers) throws Exception {
        var blows = new ArrayList<Attackers.Blow>();
        for (int hand = 0; hand < HANDS; hand++) {
            var client = doors.get(hand);
            var desk = desks.get(hand);
            int[] turn = {hand};
            blows.add(() -> made.sending().by(client, desk, turn[0]++));
        }
        Attackers.strike(blows, made.size(), time, answers);
    }

    @Override
    public List<String> expected() {
        return ANSWERS;
    }

    @Override
    public void clear(TestBed bed) {
        doors.forEach(ProductClient::close);
        bed.tables().run("delete from plan.readings where started_by_name = 'Người Đo Lường' and plan_id is null");
        bed.tables()
                .run("delete from document.attachments where stored_by in "
                        + "(select id from access.people where login like 'bench.%')");
        doors.clear();
        desks.clear();
        made = new Made((client, desk, turn) -> AnswerCounts.NONE, 0);
    }

    /**
     * Proves that the reader accepts this kind of file: in a light version it finds text, or reports that there is
     * none.
     */
    private static void mustBeRead(HeavyFile file) {
        if (PlanReading.of(file.light(), file.name()) instanceof UnreadableDocument refused
                && refused.code() != UnreadableDocument.Code.NO_TEXT) {
            throw new IllegalStateException(file.name() + " is no such file: " + refused);
        }
    }

    private static int sent(String text) {
        return ProductClient.encode(text).length();
    }
}
