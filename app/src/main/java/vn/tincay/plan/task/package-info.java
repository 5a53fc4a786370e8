/**
 * Tasks of plans: who leads, by when, what for. A task is handed down to bodies below, which accept, ask for an
 * extension or refuse; each leaves its own row. Progress is told with words, a figure and files at the leaves of the
 * tree; what stands above follows the declared rule and is never typed over. The light comes from the clock alone.
 */
@NullMarked
@NamedInterface("task")
package vn.tincay.plan.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
