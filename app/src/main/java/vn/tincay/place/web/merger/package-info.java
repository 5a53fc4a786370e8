/**
 * Pages on which central keepers enter, preview and undo mergers of communes.
 */
@NullMarked
package vn.tincay.place.web.merger;

import org.jspecify.annotations.NullMarked;
