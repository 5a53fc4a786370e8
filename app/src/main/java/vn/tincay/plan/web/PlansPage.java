package vn.tincay.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tincay.base.Page;
import vn.tincay.base.web.Choice;
import vn.tincay.base.web.FormInput;
import vn.tincay.base.web.Link;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanState;
import vn.tincay.plan.Plans;
import vn.tincay.plan.programme.Programme;

/** The list of plans with its filters. */
public record PlansPage(
        Page<Plan> plans,
        FormInput filter,
        List<Programme> programmes,
        int thisYear,
        boolean mayDraft,
        boolean mayRead) {

    private static final List<String> FILTERS = List.of("q", "side", "state", "year", "programme");

    public List<Choice> years() {
        return IntStream.rangeClosed(2020, thisYear + 5)
                .boxed()
                .map(year -> Choice.of("" + year, "" + year))
                .toList()
                .reversed();
    }

    public List<Choice> states(Ui ui) {
        return Choice.of(PlanState.values(), state -> ui.t("plan.state", state));
    }

    public List<Choice> sides(Ui ui) {
        return Choice.of(Plans.Side.values(), side -> ui.t("plan.side", side));
    }

    public List<Choice> programmeChoices(Ui ui) {
        return programmes.stream()
                .map(programme -> Choice.of(programme.code(), programme.name(ui.lang())))
                .toList();
    }

    /** Each chosen filter in words, with the address of the list without it. */
    public List<Link> chosen(Ui ui) {
        var chosen = new ArrayList<Link>();
        for (var name : FILTERS) {
            if (filter.has(name)) {
                chosen.add(new Link(words(ui, name, filter.text(name)), address(name)));
            }
        }
        return chosen;
    }

    public String href() {
        return address("");
    }

    private String words(Ui ui, String name, String value) {
        return switch (name) {
            case "side" -> enumWords(ui, "plan.side", value);
            case "state" -> enumWords(ui, "plan.state", value);
            case "programme" ->
                programmes.stream()
                        .filter(programme -> programme.code().equals(value))
                        .map(programme -> programme.name(ui.lang()))
                        .findFirst()
                        .orElse(value);
            default -> value;
        };
    }

    private static String enumWords(Ui ui, String prefix, String value) {
        return value.matches("[A-Z_]+") ? ui.t(prefix + "." + value) : value;
    }

    private String address(String without) {
        var address = UriComponentsBuilder.fromPath("/plans");
        for (var name : FILTERS) {
            if (!name.equals(without) && filter.has(name)) {
                address.queryParam(name, "{" + name + "}");
            }
        }
        var values = new java.util.HashMap<String, Object>();
        FILTERS.forEach(name -> values.put(name, filter.text(name)));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
