package vn.tincay.bench.measure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.country.Persons;
import vn.tincay.bench.product.ProductClient;

/** The bytes that a browser fetches for a new page: page, styles and scripts, compressed as sent. */
public final class Weighing implements Bench {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
    private static final Pattern ASSET = Pattern.compile(
            "(?:<link [^>]*rel=\"(?:stylesheet|modulepreload)\"[^>]*href|<script [^>]*src)=\"(/[^\"]+)\"");
    /**
     * Scripts that the page's script loads on demand. A key completes the attribute {@code data-load-…} that names the
     * script; its pattern matches pages that need the script.
     */
    private static final Map<String, Pattern> ON_DEMAND = Map.of(
            "button", Pattern.compile("data-module=\"govuk-button\""),
            "error-summary", Pattern.compile("data-module=\"govuk-error-summary\""),
            "htmx", Pattern.compile(" hx-(get|post|put|delete|boost)"),
            "autosave", Pattern.compile("data-autosave"),
            "picker", Pattern.compile("data-picker"),
            "autocomplete", Pattern.compile("data-picker"));

    private static final Pattern IDS_AND_QUERY = Pattern.compile("/[0-9a-f]{8}-[0-9a-f-]{27}|/\\d+|\\?.*");
    private static final int PAGES = 60;

    private final Map<String, Integer> assets = new HashMap<>();

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String description() {
        return "kilobytes transferred for a page, compressed, with an empty cache";
    }

    @Override
    public void run(TestBed bed) throws Exception {
        var weights = new TreeMap<String, Double>();
        for (var names :
                new String[][] {{"ministry", "MINISTRY_OFFICER"}, {"province", "PROVINCE_LEAD"}, {"commune", "HEAD"}}) {
            var client = new ProductClient(bed.product().address());
            client.signIn(Persons.login(names[0], names[1]), bed.credentials().password());
            weighPages(client, weights);
        }
        var heaviest = weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow(() -> new IllegalStateException("no page could be read"));
        bed.report(Figure.of("KB, the heaviest page with its styles and scripts", heaviest.getValue())
                .goal(Goal.atMost(60))
                .note("%s, of %d kinds of pages found by following links as ministry, province and commune"
                        .formatted(heaviest.getKey(), weights.size())));
        bed.report(Figure.of(
                "KB, the middle page",
                weights.values().stream()
                        .sorted()
                        .skip(weights.size() / 2)
                        .findFirst()
                        .orElse(0.0)));
    }

    /**
     * Follows links breadth first, up to 60 pages; of addresses that differ only in an id, a number or a query, one is
     * visited.
     */
    private void weighPages(ProductClient client, Map<String, Double> weights) throws Exception {
        var waiting = new ArrayDeque<>(Set.of("/"));
        var known = new LinkedHashSet<>(Set.of("/"));
        for (int visited = 0; visited < PAGES && !waiting.isEmpty(); visited++) {
            var path = waiting.removeFirst();
            var answer = client.compressed(path);
            if (answer.statusCode() != 200
                    || !answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
                continue;
            }
            var html = uncompressed(answer.body());
            weights.merge(kindOf(path), weightOf(client, html, answer.body().length) / 1000.0, Math::max);
            LINK.matcher(html).results().map(link -> link.group(1)).forEach(link -> {
                if (known.add(kindOf(link))) {
                    waiting.add(link.replace("&amp;", "&"));
                }
            });
        }
    }

    private int weightOf(ProductClient client, String html, int page) throws Exception {
        int all = page;
        for (var asset : fetchedAssets(html)) {
            var size = assets.get(asset);
            if (size == null) {
                size = client.compressed(asset).body().length;
                assets.put(asset, size);
            }
            all += size;
        }
        return all;
    }

    private static Set<String> fetchedAssets(String html) {
        var assets = new LinkedHashSet<String>();
        ASSET.matcher(html).results().forEach(link -> assets.add(link.group(1)));
        ON_DEMAND.forEach((name, mark) -> {
            var address =
                    Pattern.compile("data-load-" + name + "=\"(/[^\"]+)\"").matcher(html);
            if (mark.matcher(html).find() && address.find()) {
                assets.add(address.group(1));
            }
        });
        return assets;
    }

    private static String kindOf(String path) {
        return IDS_AND_QUERY.matcher(path).replaceAll(found -> found.group().startsWith("?") ? "" : "/…");
    }

    private static String uncompressed(byte[] body) throws IOException {
        boolean packed = body.length > 2 && body[0] == 0x1f && (body[1] & 0xff) == 0x8b;
        return packed
                ? new String(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(), StandardCharsets.UTF_8)
                : new String(body, StandardCharsets.UTF_8);
    }
}
