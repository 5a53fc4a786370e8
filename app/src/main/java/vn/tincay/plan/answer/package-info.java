/**
 * Answering a superior's plan with an own one. The officer sees what may be taken over ({@code proposal}), under
 * which lead ({@code lead}), and later which facts of the superior plan have no answer ({@code coverage}). A plan of
 * last year is a second source.
 */
@NullMarked
package vn.tincay.plan.answer;

import org.jspecify.annotations.NullMarked;
