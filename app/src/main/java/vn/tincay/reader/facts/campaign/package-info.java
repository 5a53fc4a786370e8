/** Finds action months, weeks and days in a plan, with their dates. */
@NullMarked
package vn.tincay.reader.facts.campaign;

import org.jspecify.annotations.NullMarked;
