package vn.tincay.base.web.failure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Link;

/**
 * An address with an invalid part, such as a period that does not exist or a year of letters. The page names the
 * expected form and offers links. A record that is absent or invisible to the viewer is {@link vn.tincay.base.NotFound}
 * instead.
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
