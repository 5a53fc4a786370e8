/** The words of a plan around its targets and tasks: legal bases, sections, recipients and the reports it asks for. */
@NullMarked
package vn.tincay.plan.text;

import org.jspecify.annotations.NullMarked;
