/**
 * The steps of a plan: who takes each and when, the gate every step passes, and the changes of state it leaves.
 */
@NullMarked
package vn.tincay.plan.step;

import org.jspecify.annotations.NullMarked;
