/**
 * The parts around the rooms: the frame of every page, the first page ("Việc hôm nay"), the demonstration, the order of
 * the security filters. It may use every room; no room may use it.
 */
@NullMarked
package vn.tincay.site;

import org.jspecify.annotations.NullMarked;
