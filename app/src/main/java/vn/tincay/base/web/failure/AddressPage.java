package vn.tincay.base.web.failure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Link;

/**
 * Which word of the address is wrong.
 *
 * @param expected what it should look like
 * @param rest the address without that word, its other choices kept; null when the word is part of the path
 * @param ways where the reader may have wanted to go
 */
public record AddressPage(
        Problem what, Problem expected, @Nullable String rest, List<Link> ways) {}
