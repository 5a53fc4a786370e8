package vn.tincay.access.web.account;

import java.util.List;
import vn.tincay.access.Seat;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.viewer.Viewer;

/** The seats to choose from, and the current one. */
public record SeatPage(List<Seat> seats, Viewer viewer) {

    public List<Choice> choices(Ui ui) {
        return seats.stream()
                .map(seat -> new Choice(
                        seat.id().toString(), ui.t("access.role", seat.role()) + ", " + seat.agencyName(), null))
                .toList();
    }

    public String current() {
        return seats.stream()
                .filter(seat -> seat.agency().equals(viewer.agency()) && seat.role() == viewer.role())
                .map(seat -> seat.id().toString())
                .findFirst()
                .orElse("");
    }
}
