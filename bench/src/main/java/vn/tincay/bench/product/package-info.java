/**
 * The product under measurement: started, stopped and killed as a process, called over HTTP, and read by SQL.
 */
@NullMarked
package vn.tincay.bench.product;

import org.jspecify.annotations.NullMarked;
