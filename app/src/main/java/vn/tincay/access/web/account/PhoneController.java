package vn.tincay.access.web.account;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.Contacts;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

/** Changes the work phone, which agencies above see beside the reports of the person's agency. */
@Controller
@RequestMapping("/account/phone")
@Allowed(everyRole = true)
class PhoneController {

    private final Contacts contacts;

    PhoneController(Contacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping
    ModelAndView show(Viewer viewer) {
        return Html.page("access/phone", new PhonePage(Objects.requireNonNullElse(contacts.phone(viewer), "")));
    }

    @PostMapping
    ModelAndView change(Viewer viewer, FormInput input) {
        return contacts.storePhone(viewer, input.text("phone"))
                .fold(
                        phone -> Html.seeOther("/account", "access.phone.done"),
                        problems -> Html.invalid("access/phone", new PhonePage(input.text("phone")), problems));
    }
}
