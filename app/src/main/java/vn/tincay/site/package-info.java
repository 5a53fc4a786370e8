/**
 * What stands around the rooms: the frame of every page, the first page ("Việc hôm nay"), the demonstration, the order
 * of the security filters. It knows all rooms; no room knows it.
 */
@NullMarked
package vn.tincay.site;

import org.jspecify.annotations.NullMarked;
