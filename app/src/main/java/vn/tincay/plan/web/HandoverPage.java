package vn.tincay.plan.web;

import java.util.List;
import java.util.UUID;
import vn.tincay.base.web.Choice;
import vn.tincay.base.web.FormInput;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.task.PlanTask;
import vn.tincay.plan.task.Receivers;

/** To whom a task goes; {@code having} are the bodies that have it already. */
public record HandoverPage(
        PlanTask task, FormInput typed, List<Receivers.Receiver> near, List<Group> groups, List<UUID> having) {

    /** All bodies of a kind, chosen in one step. */
    public record Group(Receivers.Group group, int size) {}

    public List<Choice> groupChoices(Ui ui) {
        return groups.stream()
                .map(one -> Choice.of(
                        one.group().name(), ui.t("plan.group." + one.group().name(), one.size())))
                .toList();
    }

    public List<Receivers.Receiver> communes() {
        return near.stream()
                .filter(one -> one.kind().equals("PEOPLES_COMMITTEE"))
                .toList();
    }

    /** How many of the communes are ticked, so that the list that holds them stays open and says so. */
    public long chosenCommunes() {
        return communes().stream().filter(this::isChosen).count();
    }

    public List<Receivers.Receiver> others() {
        return near.stream()
                .filter(one -> !one.kind().equals("PEOPLES_COMMITTEE") && !one.joining())
                .toList();
    }

    /** Bodies that are asked, not told: for them the task is a request to work along. */
    public List<Receivers.Receiver> joining() {
        return near.stream().filter(Receivers.Receiver::joining).toList();
    }

    public boolean has(Receivers.Receiver one) {
        return having.contains(one.id());
    }

    public boolean isChosen(Receivers.Receiver one) {
        return typed.all("agencies").contains(one.id().toString());
    }
}
