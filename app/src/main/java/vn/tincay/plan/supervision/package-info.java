/**
 * What the leader of an agency asks about plans: how many tasks of the agency and of the bodies below are late, how
 * each body keeps its due days, and which targets fall behind. Everything is computed from tasks, plans and reports;
 * nothing is stored.
 */
@NullMarked
@NamedInterface("supervision")
package vn.tincay.plan.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
