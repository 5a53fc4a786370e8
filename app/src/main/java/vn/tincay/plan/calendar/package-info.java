/**
 * The days of a plan and of a person: campaign days of every year, days a plan names, due days of tasks. Shown by month,
 * and handed out as an iCalendar feed that says titles only, to whoever holds its secret link.
 */
@NullMarked
@NamedInterface("calendar")
package vn.tincay.plan.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
