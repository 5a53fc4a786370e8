/**
 * One class per measurement. A measurement restores the data that it changes, so that each can run alone and
 * repeatedly.
 */
@NullMarked
package vn.tincay.bench.measure;

import org.jspecify.annotations.NullMarked;
