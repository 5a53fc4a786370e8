package vn.tincay.viewer.source;

import java.util.Optional;
import vn.tincay.base.Problem;
import vn.tincay.viewer.Viewer;

/** A setting of a room on the account page, in the order of {@code @Order}. */
@FunctionalInterface
public interface AccountSource {

    /**
     * One line of the account page.
     *
     * @param name message key of the setting
     * @param value the present value as a message with its arguments
     * @param change the page that changes it
     */
    record AccountSetting(String name, Problem value, String change) {}

    /** The setting; empty when the viewer does not need it. */
    Optional<AccountSetting> of(Viewer viewer);
}
