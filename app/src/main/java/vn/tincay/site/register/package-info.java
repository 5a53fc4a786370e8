/**
 * Entering decisions that change the map of the state: communes that merge, bodies that are founded or end. The rules
 * stand in the rooms of places and agencies; what several rooms must do together is put together here. Open to
 * administrators and, where it concerns the country, to officers of the ministry.
 */
@NullMarked
package vn.tincay.site.register;

import org.jspecify.annotations.NullMarked;
