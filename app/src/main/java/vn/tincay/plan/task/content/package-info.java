/**
 * What a task says: its fields from one list, the bodies it names, and its time; as written in a plan, before anything
 * happens to it.
 */
@NullMarked
@NamedInterface("task.content")
package vn.tincay.plan.task.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
