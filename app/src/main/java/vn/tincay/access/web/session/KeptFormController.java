package vn.tincay.access.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.PageOwner;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.FieldNames;
import vn.tincay.base.web.input.TypedFields;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

/**
 * After a new sign-in, shows what was typed before the session ended, with a button that sends it to its original
 * address.
 */
@Controller
@RequestMapping(KeptForm.PATH)
@Allowed(everyRole = true)
class KeptFormController {

    private final SealedForms forms;
    private final PageOwner owner;
    private final List<FieldNames> names;

    KeptFormController(SealedForms forms, PageOwner owner, List<FieldNames> names) {
        this.forms = forms;
        this.owner = owner;
        this.names = names;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, HttpServletRequest request, Locale locale) {
        var session = request.getSession();
        var mine = forms.open(session.getAttribute(KeptForm.HELD))
                .filter(keptForm -> owner.isSamePerson(viewer, keptForm.owner()));
        if (mine.isEmpty()) {
            session.removeAttribute(KeptForm.HELD); // the form expired or belongs to another person
            return Html.seeOther("/");
        }
        return Html.page(
                "access/kept-form",
                new KeptFormPage(
                        mine.get(),
                        new TypedFields(mine.get().fields()).text(names, locale.getLanguage()),
                        owner.isAnother(viewer, mine.get().owner())));
    }

    /** Receives the kept form after sign-in with a passkey, which does not submit the form of the sign-in page. */
    @PostMapping
    ModelAndView hold(
            Viewer viewer,
            @RequestParam(name = "kept", required = false) @Nullable String kept,
            HttpServletRequest request) {
        if (forms.open(kept).isPresent()) {
            request.getSession().setAttribute(KeptForm.HELD, kept);
        }
        return Html.seeOther(KeptForm.PATH);
    }
}
