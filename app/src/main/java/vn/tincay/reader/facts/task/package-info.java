/** Reads tasks and duties: lead, coordinating bodies, deadline and product, in sentences and in tables. */
@NullMarked
package vn.tincay.reader.facts.task;

import org.jspecify.annotations.NullMarked;
