package vn.tincay.access.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.AccessSettings;
import vn.tincay.access.People;
import vn.tincay.access.gate.Languages;
import vn.tincay.access.web.signin.ReturnPath;
import vn.tincay.base.web.Html;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

/** Stores the language in the account, and in the browser for the sign-in page. */
@Controller
class LanguageController {

    private final People people;
    private final AccessSettings settings;

    LanguageController(People people, AccessSettings settings) {
        this.people = people;
        this.settings = settings;
    }

    @PostMapping("/language")
    @Allowed(anyone = true)
    ModelAndView choose(
            @Nullable Viewer viewer,
            @RequestParam("lang") String language,
            @RequestParam(name = "back", required = false) @Nullable String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var chosen = Languages.of(language).getLanguage();
        if (viewer != null) {
            people.storeLanguage(viewer, chosen);
        }
        var cookie = ResponseCookie.from(Languages.COOKIE, chosen)
                .path("/")
                .httpOnly(true)
                .secure(settings.https())
                .sameSite("Strict")
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Html.seeOther(ReturnPath.safe(back));
    }
}
