/**
 * The time of a task, read from the words of a document and put into words again.
 */
@NullMarked
package vn.tincay.plan.drafting.time;

import org.jspecify.annotations.NullMarked;
