package vn.tincay.document.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Ordering;
import vn.tincay.base.web.Html;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.number.NumberingBooks;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Viewer;

/**
 * {@code /numbers/register}: a whole book for printing, since a register that is kept in a system is printed with all
 * columns and bound (Decree 30/2020/NĐ-CP, article 16, clause 2, point b).
 */
@Controller
@RequestMapping("/numbers/register")
class RegisterController {

    private static final Ordering FROM_THE_FIRST = new Ordering("number", false);

    private final NumberingBooks books;

    RegisterController(NumberingBooks books) {
        this.books = books;
    }

    @GetMapping
    @Allowed
    ModelAndView show(Viewer viewer, @RequestParam DocumentType type, @RequestParam int year) {
        UUID me = viewer.agency();
        try (var entries = books.stream(me, type, year, NumberingBooks.Filter.ALL, FROM_THE_FIRST)) {
            return Html.page(
                    "document/register",
                    new RegisterPage(viewer.agencyName(), type, year, entries.toList(), books.skips(me, type, year)));
        }
    }
}
