/**
 * What rooms publish for the pages that belong to no single room: action items, calendar days, sections of the first
 * page, search results, settings of an account. A room implements a source; the pages collect from all sources without
 * knowing the rooms.
 */
@NullMarked
@NamedInterface("source")
package vn.tincay.viewer.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
