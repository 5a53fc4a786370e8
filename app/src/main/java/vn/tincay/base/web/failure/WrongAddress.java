package vn.tincay.base.web.failure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Link;

/**
 * An address with a word that cannot be meant: a period that is none, a year of letters. Told with what is expected there
 * and ways on. Only for words that are wrong in themselves: what is absent or another's stays
 * {@link vn.tincay.base.NotFound}.
 */
public final class WrongAddress extends RuntimeException {

    private final transient AddressPage page;

    public WrongAddress(Problem what, Problem expected, List<Link> ways) {
        this(what, expected, null, ways);
    }

    WrongAddress(Problem what, Problem expected, @Nullable String rest, List<Link> ways) {
        super("wrong address", null, false, false);
        this.page = new AddressPage(what, expected, rest, List.copyOf(ways));
    }

    AddressPage page() {
        return page;
    }
}
