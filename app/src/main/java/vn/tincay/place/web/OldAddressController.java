package vn.tincay.place.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.ReadsByPost;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.Succession;
import vn.tincay.place.Units;
import vn.tincay.place.address.OldAddress;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;

/**
 * {@code /units/old-address}: shows where an address from before 1/7/2025 lies now. Only a form sent by POST is
 * answered: a home address must not appear in a URL, which browsers and proxies store.
 */
@Controller
@Allowed(everyRole = true, reach = Reach.ANY)
class OldAddressController {

    private static final int LONGEST = 300;
    private static final int MAX_READINGS = 120;

    private final Units units;
    private final OldAddress addresses;
    private final Clock clock;

    OldAddressController(Units units, OldAddress addresses, Clock clock) {
        this.units = units;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping("/units/old-address")
    ModelAndView show() {
        return Html.page("place/old-address", OldAddressPage.BLANK);
    }

    @PostMapping("/units/old-address")
    @ReadsByPost
    ModelAndView ask(@RequestParam(defaultValue = "") String address) {
        var shortened = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
        if (shortened.isBlank()) {
            return Html.page("place/old-address", OldAddressPage.BLANK);
        }
        var answer = addresses.read(shortened, LocalDate.now(clock.withZone(Ui.ZONE)));
        var readings = answer.readings().stream()
                .limit(MAX_READINGS)
                .map(this::reading)
                .toList();
        var district = answer.district() == null ? null : units.path(answer.district());
        return Html.page("place/old-address", new OldAddressPage(shortened, readings, answer.isCertain(), district));
    }

    private OldAddressPage.Interpretation reading(OldAddress.Interpretation reading) {
        var old = reading.old();
        return new OldAddressPage.Interpretation(
                old,
                units.path(old),
                reading.successors().stream()
                        .map(successor -> new OldAddressPage.SuccessorUnit(
                                successor, units.path(successor), basis(old, successor)))
                        .toList());
    }

    private String basis(AdminUnit old, AdminUnit successor) {
        return units.successionsFrom(old.id()).stream()
                .filter(succession -> succession.to() == successor.id())
                .map(Succession::basis)
                .findFirst()
                .orElse("");
    }
}
