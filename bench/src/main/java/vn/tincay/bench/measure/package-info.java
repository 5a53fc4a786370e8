/**
 * One class per measurement. A measurement leaves the data unchanged, so that each can run alone and repeatedly.
 */
@NullMarked
package vn.tincay.bench.measure;

import org.jspecify.annotations.NullMarked;
