/**
 * The steps of a plan: who may take each one in which state, the gate that checks this, and the stored changes of
 * state.
 */
@NullMarked
package vn.tincay.plan.step;

import org.jspecify.annotations.NullMarked;
