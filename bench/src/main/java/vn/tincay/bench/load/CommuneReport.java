package vn.tincay.bench.load;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import vn.tincay.bench.load.Officer.Step;
import vn.tincay.bench.product.PageForm;
import vn.tincay.bench.product.ProductClient;

/** The report of a commune: opens its page, and saves one figure on the page that was opened. */
final class CommuneReport {

    private static final String FIGURE = "cell.households";

    private final String path;
    private String openedPage = "";
    private boolean increases = true;

    CommuneReport(UUID report) {
        this.path = "/reports/" + report;
    }

    List<Step> readSteps() {
        return List.of(new Step("report", 200, this::open));
    }

    List<Step> fillSteps() {
        return List.of(new Step("report", 200, this::open), new Step("figure saved", 303, this::save));
    }

    private HttpResponse<String> open(ProductClient client) throws IOException, InterruptedException {
        var page = client.get(path);
        if (page.statusCode() == 200) {
            openedPage = page.body();
        }
        return page;
    }

    /** Adds one to the figure, or subtracts one when the last saved change was an addition. */
    private HttpResponse<String> save(ProductClient client) throws IOException, InterruptedException {
        var form = PageForm.on(openedPage, path + "/draft");
        long figure = Long.parseLong(form.value(FIGURE).replaceAll("\\D", "")) + (increases ? 1 : -1);
        var answer = client.send(form.with(FIGURE, String.valueOf(figure)));
        increases ^= answer.statusCode() == 303;
        return answer;
    }
}
