/**
 * One class per measurement. A measurement leaves the country as it found it, so that each can be run alone and
 * again.
 */
@NullMarked
package vn.tincay.bench.measure;

import org.jspecify.annotations.NullMarked;
