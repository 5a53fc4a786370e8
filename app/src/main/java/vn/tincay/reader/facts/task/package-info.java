/**
 * Tasks and duties: who leads, who takes part, by when, with which product, in sentences and in tables.
 */
@NullMarked
package vn.tincay.reader.facts.task;

import org.jspecify.annotations.NullMarked;
