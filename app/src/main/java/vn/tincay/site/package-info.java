/**
 * The parts around the rooms: the frame of every page, the first page ("Việc hôm nay"), the demonstration, the order of
 * the security filters. It uses all rooms; no room uses it.
 */
@NullMarked
package vn.tincay.site;

import org.jspecify.annotations.NullMarked;
