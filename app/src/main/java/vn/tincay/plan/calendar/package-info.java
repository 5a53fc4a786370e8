/**
 * The days of a plan and of a person: yearly campaign days, days a plan names, due days of tasks. They are shown by
 * month, and as an iCalendar feed that contains only titles and is protected by a secret link.
 */
@NullMarked
@NamedInterface("calendar")
package vn.tincay.plan.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
