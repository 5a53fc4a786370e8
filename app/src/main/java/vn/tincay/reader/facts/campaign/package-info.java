/**
 * Action months, weeks and days, with their dates.
 */
@NullMarked
package vn.tincay.reader.facts.campaign;

import org.jspecify.annotations.NullMarked;
