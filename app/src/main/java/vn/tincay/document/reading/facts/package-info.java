/**
 * From the outline to facts, one class a kind of fact. Each returns records that carry their lines and a confidence.
 */
@NullMarked
package vn.tincay.document.reading.facts;

import org.jspecify.annotations.NullMarked;
