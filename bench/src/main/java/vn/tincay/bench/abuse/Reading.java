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

    /**
     * The expected statuses: 303 accepted, perhaps to be read later; 413 and 422 refused with a message; 503 too many
     * at once.
     */
    static final List<String> ANSWERS = List.of("303", "413", "422", "503");

    private static final String PATH = "/readings";
    private static final int ATTACKERS = 4;

    /** Sends one upload; {@code turn} selects the file or text and grows by one with each upload of an attacker. */
    private interface UploadRequest {
        String send(ProductClient client, PageForm form, int turn) throws IOException, InterruptedException;
    }

    private record Uploads(UploadRequest request, int size) {}

    private final String name;
    private final Supplier<Uploads> prepareUploads;
    private final List<ProductClient> clients = new ArrayList<>();
    private final List<PageForm> pages = new ArrayList<>();
    private Uploads uploads = new Uploads((client, desk, turn) -> AnswerCounts.NONE, 0);

    private Reading(String name, Supplier<Uploads> prepareUploads) {
        this.name = name;
        this.prepareUploads = prepareUploads;
    }

    static Reading files(String name, List<Supplier<HeavyFile>> files) {
        return new Reading(name, () -> {
            var all = files.stream().map(Supplier::get).toList();
            all.forEach(Reading::mustBeRead);
            int size = all.stream().mapToInt(file -> file.bytes().length).sum() / all.size();
            return new Uploads(
                    (client, form, turn) -> {
                        var file = all.get(turn % all.size());
                        return AnswerCounts.of(client.send(form, "file", file.name(), file.bytes()));
                    },
                    size);
        });
    }

    /** Each upload has another ending, so that the product does not recognise a text that it has already read. */
    static Reading texts(String name, List<String> texts) {
        int size = texts.stream().mapToInt(Reading::encodedSize).sum() / texts.size();
        return new Reading(
                name,
                () -> new Uploads(
                        (client, form, turn) -> AnswerCounts.of(
                                client.send(form.with("text", texts.get(turn % texts.size()) + "Lần " + turn))),
                        size));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare(TestBed bed) throws Exception {
        uploads = prepareUploads.get();
        for (int attacker = 0; attacker < ATTACKERS; attacker++) {
            var client = ProductClient.from("127.0.0.2", bed.product().address(), Duration.ofMinutes(5));
            client.signIn(
                    Persons.login("ministry", "MINISTRY_OFFICER"),
                    bed.credentials().password());
            clients.add(client);
            pages.add(client.form(PATH, PATH));
        }
    }

    @Override
    public void run(TestBed bed, Duration time, AnswerCounts answers) throws Exception {
        var requests = new ArrayList<Attackers.AttackRequest>();
        for (int attacker = 0; attacker < ATTACKERS; attacker++) {
            var client = clients.get(attacker);
            var form = pages.get(attacker);
            int[] turn = {attacker};
            requests.add(() -> uploads.request().send(client, form, turn[0]++));
        }
        Attackers.run(requests, uploads.size(), time, answers);
    }

    @Override
    public List<String> expected() {
        return ANSWERS;
    }

    @Override
    public void clear(TestBed bed) {
        clients.forEach(ProductClient::close);
        bed.tables().run("delete from plan.readings where started_by_name = 'Người Đo Lường' and plan_id is null");
        bed.tables()
                .run("delete from document.attachments where stored_by in "
                        + "(select id from access.people where login like 'bench.%')");
        clients.clear();
        pages.clear();
        uploads = new Uploads((client, form, turn) -> AnswerCounts.NONE, 0);
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

    private static int encodedSize(String text) {
        return ProductClient.encode(text).length();
    }
}
