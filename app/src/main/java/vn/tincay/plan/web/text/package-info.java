/** The page on which the text of a plan is written: bases, sections, recipients, reports; and the page of outlines. */
@NullMarked
package vn.tincay.plan.web.text;

import org.jspecify.annotations.NullMarked;
