/** Pages of calendars and their feed. */
@NullMarked
package vn.tincay.plan.web.calendar;

import org.jspecify.annotations.NullMarked;
