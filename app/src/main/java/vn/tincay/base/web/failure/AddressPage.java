package vn.tincay.base.web.failure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Link;

/**
 * The page for an invalid part of an address.
 *
 * @param expected how the invalid part should be written
 * @param rest the address without the invalid filter, other filters kept; null when the invalid part belongs to the
 *     path
 * @param suggestions pages the reader may have meant
 */
public record AddressPage(
        Problem what, Problem expected, @Nullable String rest, List<Link> suggestions) {}
