/**
 * What rooms publish for the pages that belong to no single room: what waits for a person, days of the calendar, sections
 * of the first page, search results. A room implements a source; the pages list all of them and know no room.
 */
@NullMarked
@NamedInterface("source")
package vn.tincay.viewer.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
