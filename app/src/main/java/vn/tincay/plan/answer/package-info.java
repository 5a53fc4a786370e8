/**
 * Answering a superior's plan with an own one: what may be taken over and from where, which body leads here, which facts of
 * the superior plan have no answer, and what the bodies below promised. A plan of last year is a second source.
 */
@NullMarked
package vn.tincay.plan.answer;

import org.jspecify.annotations.NullMarked;
