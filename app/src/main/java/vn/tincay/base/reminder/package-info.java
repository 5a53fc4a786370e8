/**
 * Reminders ("đôn đốc") to bodies that owe something: who receives one, and how often a body was reminded. The same
 * rule holds for reports and for plans.
 */
@NullMarked
@NamedInterface("reminder")
package vn.tincay.base.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
