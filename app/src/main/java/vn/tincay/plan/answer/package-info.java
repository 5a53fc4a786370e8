/**
 * Answering a superior plan with a plan of a lower level. The officer sees what may be taken over ({@code proposal})
 * and which body would lead each task ({@code lead}), and later what of the superior plan has no answer ({@code
 * coverage}). A plan of an earlier year is a second source. A fact is a target, a task or a campaign day.
 */
@NullMarked
@NamedInterface("answer")
package vn.tincay.plan.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
